from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class VeoReferenceImage(JsonModel):
    """A picture that the video is modelled on."""

    image: VeoImage | None = None
    """The picture."""
    reference_type: VideoGenerationReferenceType | str | None = None
    """What the video takes from the picture."""


from .veo_image import VeoImage  # noqa: E402
from .video_generation_reference_type import VideoGenerationReferenceType  # noqa: E402

VeoReferenceImage.__json_in__ = {
    "image": ("image", VeoImage.from_dict),
    "referenceType": ("reference_type", parse_enum(VideoGenerationReferenceType)),
}
VeoReferenceImage.__json_out__ = (
    ("image", "image", dump_model),
    ("reference_type", "referenceType", None),
)
