from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class ImagenParameters(JsonModel):
    """How Imagen is to draw."""

    __slots__ = (
        "sample_count",
        "aspect_ratio",
        "guidance_scale",
        "safety_setting",
        "person_generation",
        "include_safety_attributes",
        "include_rai_reason",
        "language",
        "sample_image_size",
        "output_options",
    )

    sample_count: int | None
    """How many images to generate."""
    aspect_ratio: str | None
    """Width to height, such as `16:9`. One of `1:1`, `3:4`, `4:3`, `9:16` and `16:9`."""
    guidance_scale: float | None
    """How closely images follow the prompt. High values may cost quality."""
    safety_setting: SafetyFilterLevel | str | None
    """How strict the safety filters are."""
    person_generation: PersonGeneration | str | None
    """Which people images may show."""
    include_safety_attributes: bool | None
    """Whether to return how the safety filters rate the prompt and the images."""
    include_rai_reason: bool | None
    """Whether to return why images were held back."""
    language: str | None
    """Language of the prompt: `en`, `es`, `hi`, `ja`, `ko`, `pt` or `zh`, or `auto` to have it detected."""
    sample_image_size: str | None
    """Length of an image's longer side, `1K` or `2K`. Imagen 3 models have one size only."""
    output_options: ImagenOutputOptions | None
    """File format of the images."""

    def __init__(
        self,
        *,
        sample_count: int | None = None,
        aspect_ratio: str | None = None,
        guidance_scale: float | None = None,
        safety_setting: SafetyFilterLevel | str | None = None,
        person_generation: PersonGeneration | str | None = None,
        include_safety_attributes: bool | None = None,
        include_rai_reason: bool | None = None,
        language: str | None = None,
        sample_image_size: str | None = None,
        output_options: ImagenOutputOptions | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sample_count = sample_count
        self.aspect_ratio = aspect_ratio
        self.guidance_scale = guidance_scale
        self.safety_setting = safety_setting
        self.person_generation = person_generation
        self.include_safety_attributes = include_safety_attributes
        self.include_rai_reason = include_rai_reason
        self.language = language
        self.sample_image_size = sample_image_size
        self.output_options = output_options
        self._extra = additional_properties


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
