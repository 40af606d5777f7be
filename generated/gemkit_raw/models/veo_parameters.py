from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class VeoParameters(JsonModel):
    """How Veo is to film."""

    sample_count: int | None = None
    """How many videos to generate."""
    duration_seconds: int | None = None
    """Length of the video in seconds, such as 4."""
    aspect_ratio: str | None = None
    """Width to height, `16:9` or `9:16`."""
    resolution: str | None = None
    """Resolution of the video, `720p` or `1080p`."""
    person_generation: str | None = None
    """Which people the video may show, `dont_allow` or `allow_adult`."""
    negative_prompt: str | None = None
    """What the video must not show, in words."""
    enhance_prompt: bool | None = None
    """Whether the service may rewrite the prompt."""


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
