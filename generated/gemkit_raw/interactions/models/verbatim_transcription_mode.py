from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class VerbatimTranscriptionMode(JsonModel):
    """Asks for a transcript of what was said, word for word."""

    __slots__ = (
        "diarization_mode",
        "timestamp_granularities",
        "type",
    )

    diarization_mode: str | None
    """Set to `speaker` to tell speakers apart."""
    timestamp_granularities: list[str] | None
    """What to return times for, such as `word`. No times by default."""
    type: Literal["verbatim"]
    """Always `verbatim`."""

    def __init__(
        self,
        *,
        diarization_mode: str | None = None,
        timestamp_granularities: Sequence[str] | None = None,
        type: Literal["verbatim"] = "verbatim",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.diarization_mode = diarization_mode
        self.timestamp_granularities = timestamp_granularities
        self.type = type
        self._extra = additional_properties


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
