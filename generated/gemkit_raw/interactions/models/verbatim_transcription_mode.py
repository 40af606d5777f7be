from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class VerbatimTranscriptionMode(JsonModel):
    """Asks for a transcript of what was said, word for word."""

    diarization_mode: str | None = None
    """Set to `speaker` to tell speakers apart."""
    timestamp_granularities: list[str] | None = None
    """What to return times for, such as `word`. No times by default."""
    type: Literal["verbatim"] = "verbatim"
    """Always `verbatim`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            diarization_mode: str | None = None,
            timestamp_granularities: Sequence[str] | None = None,
            type: Literal["verbatim"] = "verbatim",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "diarization_mode": ("diarization_mode",),
        "timestamp_granularities": ("timestamp_granularities",),
        "type": ("type", "const"),
    }
