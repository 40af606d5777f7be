from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenParameters(JsonModel):
    """How Imagen is to draw."""

    sample_count: int | None = None
    """How many images to generate."""
    aspect_ratio: str | None = None
    """Width to height, such as `16:9`. One of `1:1`, `3:4`, `4:3`, `9:16` and `16:9`."""
    guidance_scale: float | None = None
    """How closely images follow the prompt. High values may cost quality."""
    safety_setting: SafetyFilterLevel | str | None = None
    """How strict the safety filters are."""
    person_generation: PersonGeneration | str | None = None
    """Which people images may show."""
    include_safety_attributes: bool | None = None
    """Whether to return how the safety filters rate the prompt and the images."""
    include_rai_reason: bool | None = None
    """Whether to return why images were held back."""
    language: str | None = None
    """Language of the prompt: `en`, `es`, `hi`, `ja`, `ko`, `pt` or `zh`, or `auto` to have it detected."""
    sample_image_size: str | None = None
    """Length of an image's longer side, `1K` or `2K`. Imagen 3 models have one size only."""
    output_options: ImagenOutputOptions | None = None
    """File format of the images."""


from .imagen_output_options import ImagenOutputOptions  # noqa: E402
from .person_generation import PersonGeneration  # noqa: E402
from .safety_filter_level import SafetyFilterLevel  # noqa: E402

ImagenParameters.__json_in__ = {
    "sampleCount": ("sample_count", None),
    "aspectRatio": ("aspect_ratio", None),
    "guidanceScale": ("guidance_scale", None),
    "safetySetting": ("safety_setting", parse_enum(SafetyFilterLevel)),
    "personGeneration": ("person_generation", parse_enum(PersonGeneration)),
    "includeSafetyAttributes": ("include_safety_attributes", None),
    "includeRaiReason": ("include_rai_reason", None),
    "language": ("language", None),
    "sampleImageSize": ("sample_image_size", None),
    "outputOptions": ("output_options", ImagenOutputOptions.from_dict),
}
ImagenParameters.__json_out__ = (
    ("sample_count", "sampleCount", None),
    ("aspect_ratio", "aspectRatio", None),
    ("guidance_scale", "guidanceScale", None),
    ("safety_setting", "safetySetting", None),
    ("person_generation", "personGeneration", None),
    ("include_safety_attributes", "includeSafetyAttributes", None),
    ("include_rai_reason", "includeRaiReason", None),
    ("language", "language", None),
    ("sample_image_size", "sampleImageSize", None),
    ("output_options", "outputOptions", dump_model),
)
