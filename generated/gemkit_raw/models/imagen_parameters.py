from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .imagen_output_options import ImagenOutputOptions
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "sampleCount": ("sample_count",),
        "aspectRatio": ("aspect_ratio",),
        "guidanceScale": ("guidance_scale",),
        "safetySetting": ("safety_setting", "enum", "SafetyFilterLevel"),
        "personGeneration": ("person_generation", "enum", "PersonGeneration"),
        "includeSafetyAttributes": ("include_safety_attributes",),
        "includeRaiReason": ("include_rai_reason",),
        "language": ("language",),
        "sampleImageSize": ("sample_image_size",),
        "outputOptions": ("output_options", "model", "ImagenOutputOptions"),
    }
