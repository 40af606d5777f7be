from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
