from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class VeoParameters(JsonModel):
    """How Veo is to film."""

    __slots__ = (
        "sample_count",
        "duration_seconds",
        "aspect_ratio",
        "resolution",
        "person_generation",
        "negative_prompt",
        "enhance_prompt",
    )

    sample_count: int | None
    """How many videos to generate."""
    duration_seconds: int | None
    """Length of the video in seconds, such as 4."""
    aspect_ratio: str | None
    """Width to height, `16:9` or `9:16`."""
    resolution: str | None
    """Resolution of the video, `720p` or `1080p`."""
    person_generation: str | None
    """Which people the video may show, `dont_allow` or `allow_adult`."""
    negative_prompt: str | None
    """What the video must not show, in words."""
    enhance_prompt: bool | None
    """Whether the service may rewrite the prompt."""

    def __init__(
        self,
        *,
        sample_count: int | None = None,
        duration_seconds: int | None = None,
        aspect_ratio: str | None = None,
        resolution: str | None = None,
        person_generation: str | None = None,
        negative_prompt: str | None = None,
        enhance_prompt: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sample_count = sample_count
        self.duration_seconds = duration_seconds
        self.aspect_ratio = aspect_ratio
        self.resolution = resolution
        self.person_generation = person_generation
        self.negative_prompt = negative_prompt
        self.enhance_prompt = enhance_prompt
        self._extra = additional_properties


VeoParameters.__json_in__ = {
    "sampleCount": ("sample_count", None),
    "durationSeconds": ("duration_seconds", None),
    "aspectRatio": ("aspect_ratio", None),
    "resolution": ("resolution", None),
    "personGeneration": ("person_generation", None),
    "negativePrompt": ("negative_prompt", None),
    "enhancePrompt": ("enhance_prompt", None),
}
VeoParameters.__json_out__ = (
    ("sample_count", "sampleCount", None),
    ("duration_seconds", "durationSeconds", None),
    ("aspect_ratio", "aspectRatio", None),
    ("resolution", "resolution", None),
    ("person_generation", "personGeneration", None),
    ("negative_prompt", "negativePrompt", None),
    ("enhance_prompt", "enhancePrompt", None),
)
