from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningGeneratedVideoResponse(JsonModel):
    """Generated videos, and how many were held back."""

    generated_samples: list[Media] | None = None
    """The videos."""
    rai_media_filtered_count: int | None = None
    """How many videos the safety filters held back."""
    rai_media_filtered_reasons: list[str] | None = None
    """Why videos were held back."""


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
