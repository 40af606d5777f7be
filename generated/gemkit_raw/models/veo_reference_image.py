from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class VeoReferenceImage(JsonModel):
    """A picture that the video is modelled on."""

    __slots__ = (
        "image",
        "reference_type",
    )

    image: VeoImage | None
    """The picture."""
    reference_type: VideoGenerationReferenceType | str | None
    """What the video takes from the picture."""

    def __init__(
        self,
        *,
        image: VeoImage | None = None,
        reference_type: VideoGenerationReferenceType | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.image = image
        self.reference_type = reference_type
        self._extra = additional_properties


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
