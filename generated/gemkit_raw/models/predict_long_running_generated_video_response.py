from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .media import Media


class PredictLongRunningGeneratedVideoResponse(JsonModel):
    """Generated videos, and how many were held back."""

    generated_samples: list[Media] | None = None
    """The videos."""
    rai_media_filtered_count: int | None = None
    """How many videos the safety filters held back."""
    rai_media_filtered_reasons: list[str] | None = None
    """Why videos were held back."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            generated_samples: Sequence[Media] | None = None,
            rai_media_filtered_count: int | None = None,
            rai_media_filtered_reasons: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "generatedSamples": ("generated_samples", "list", "model", "Media"),
        "raiMediaFilteredCount": ("rai_media_filtered_count",),
        "raiMediaFilteredReasons": ("rai_media_filtered_reasons",),
    }
