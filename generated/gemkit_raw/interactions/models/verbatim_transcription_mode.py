from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class VerbatimTranscriptionMode(JsonModel):
    """Asks for a transcript of what was said, word for word."""

    diarization_mode: str | None = None
    """Set to `speaker` to tell speakers apart."""
    timestamp_granularities: list[str] | None = None
    """What to return times for, such as `word`. No times by default."""
    type: Literal["verbatim"] = "verbatim"
    """Always `verbatim`."""


VerbatimTranscriptionMode.__json_in__ = {
    "diarization_mode": ("diarization_mode", None),
    "timestamp_granularities": ("timestamp_granularities", None),
    "type": ("type", None),
}
VerbatimTranscriptionMode.__json_out__ = (
    ("diarization_mode", "diarization_mode", None),
    ("timestamp_granularities", "timestamp_granularities", None),
    ("type", "type", None),
)
VerbatimTranscriptionMode.__json_const__ = ("type",)
