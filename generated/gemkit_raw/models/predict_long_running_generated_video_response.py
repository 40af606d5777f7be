from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class PredictLongRunningGeneratedVideoResponse(JsonModel):
    """Generated videos, and how many were held back."""

    __slots__ = (
        "generated_samples",
        "rai_media_filtered_count",
        "rai_media_filtered_reasons",
    )

    generated_samples: list[Media] | None
    """The videos."""
    rai_media_filtered_count: int | None
    """How many videos the safety filters held back."""
    rai_media_filtered_reasons: list[str] | None
    """Why videos were held back."""

    def __init__(
        self,
        *,
        generated_samples: Sequence[Media] | None = None,
        rai_media_filtered_count: int | None = None,
        rai_media_filtered_reasons: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generated_samples = generated_samples
        self.rai_media_filtered_count = rai_media_filtered_count
        self.rai_media_filtered_reasons = rai_media_filtered_reasons
        self._extra = additional_properties


from .media import Media  # noqa: E402

PredictLongRunningGeneratedVideoResponse.__json_in__ = {
    "generatedSamples": ("generated_samples", parse_list(Media.from_dict)),
    "raiMediaFilteredCount": ("rai_media_filtered_count", None),
    "raiMediaFilteredReasons": ("rai_media_filtered_reasons", None),
}
PredictLongRunningGeneratedVideoResponse.__json_out__ = (
    ("generated_samples", "generatedSamples", dump_list(dump_model)),
    ("rai_media_filtered_count", "raiMediaFilteredCount", None),
    ("rai_media_filtered_reasons", "raiMediaFilteredReasons", None),
)
