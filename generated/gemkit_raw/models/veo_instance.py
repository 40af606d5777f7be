from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .veo_image import VeoImage
    from .veo_reference_image import VeoReferenceImage
    from .veo_video import VeoVideo


class VeoInstance(JsonModel):
    """What Veo is to film."""

    prompt: str | None = None
    """The video in words."""
    image: VeoImage | None = None
    """Picture that the video starts with."""
    video: VeoVideo | None = None
    """Video to extend."""
    last_frame: VeoImage | None = None
    """Picture that the video ends with."""
    reference_images: list[VeoReferenceImage] | None = None
    """Pictures of what the video shows, or of how it looks."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str | None = None,
            image: VeoImage | None = None,
            video: VeoVideo | None = None,
            last_frame: VeoImage | None = None,
            reference_images: Sequence[VeoReferenceImage] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt",),
        "image": ("image", "model", "VeoImage"),
        "video": ("video", "model", "VeoVideo"),
        "lastFrame": ("last_frame", "model", "VeoImage"),
        "referenceImages": ("reference_images", "list", "model", "VeoReferenceImage"),
    }
