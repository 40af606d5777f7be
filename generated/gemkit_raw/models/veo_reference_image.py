from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .veo_image import VeoImage
    from .video_generation_reference_type import VideoGenerationReferenceType


class VeoReferenceImage(JsonModel):
    """A picture that the video is modelled on."""

    image: VeoImage | None = None
    """The picture."""
    reference_type: VideoGenerationReferenceType | str | None = None
    """What the video takes from the picture."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: VeoImage | None = None,
            reference_type: VideoGenerationReferenceType | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "image": ("image", "model", "VeoImage"),
        "referenceType": ("reference_type", "enum", "VideoGenerationReferenceType"),
    }
