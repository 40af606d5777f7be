from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "sampleCount": ("sample_count",),
        "durationSeconds": ("duration_seconds",),
        "aspectRatio": ("aspect_ratio",),
        "resolution": ("resolution",),
        "personGeneration": ("person_generation",),
        "negativePrompt": ("negative_prompt",),
        "enhancePrompt": ("enhance_prompt",),
    }
