from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class VeoInstance(JsonModel):
    """What Veo is to film."""

    __slots__ = (
        "prompt",
        "image",
        "video",
        "last_frame",
        "reference_images",
    )

    prompt: str | None
    """The video in words."""
    image: VeoImage | None
    """Picture that the video starts with."""
    video: VeoVideo | None
    """Video to extend."""
    last_frame: VeoImage | None
    """Picture that the video ends with."""
    reference_images: list[VeoReferenceImage] | None
    """Pictures of what the video shows, or of how it looks."""

    def __init__(
        self,
        *,
        prompt: str | None = None,
        image: VeoImage | None = None,
        video: VeoVideo | None = None,
        last_frame: VeoImage | None = None,
        reference_images: Sequence[VeoReferenceImage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.image = image
        self.video = video
        self.last_frame = last_frame
        self.reference_images = reference_images
        self._extra = additional_properties


from .veo_image import VeoImage  # noqa: E402
from .veo_reference_image import VeoReferenceImage  # noqa: E402
from .veo_video import VeoVideo  # noqa: E402

VeoInstance.__json_in__ = {
    "prompt": ("prompt", None),
    "image": ("image", VeoImage.from_dict),
    "video": ("video", VeoVideo.from_dict),
    "lastFrame": ("last_frame", VeoImage.from_dict),
    "referenceImages": ("reference_images", parse_list(VeoReferenceImage.from_dict)),
}
VeoInstance.__json_out__ = (
    ("prompt", "prompt", None),
    ("image", "image", dump_model),
    ("video", "video", dump_model),
    ("last_frame", "lastFrame", dump_model),
    ("reference_images", "referenceImages", dump_list(dump_model)),
)
