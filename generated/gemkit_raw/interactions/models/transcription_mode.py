from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .smart_transcription_mode import SmartTranscriptionMode
    from .unknown_transcription_mode import UnknownTranscriptionMode
    from .verbatim_transcription_mode import VerbatimTranscriptionMode

    TranscriptionMode: TypeAlias = SmartTranscriptionMode | VerbatimTranscriptionMode | UnknownTranscriptionMode
    """How literal a transcript is, with settings."""
else:

    def __getattr__(name: str) -> Any:
        if name != "TranscriptionMode":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import SmartTranscriptionMode, UnknownTranscriptionMode, VerbatimTranscriptionMode

        globals()[name] = union = SmartTranscriptionMode | VerbatimTranscriptionMode | UnknownTranscriptionMode
        return union


parse_transcription_mode = Variants(
    __name__,
    "type",
    {"smart": "SmartTranscriptionMode", "verbatim": "VerbatimTranscriptionMode"},
    "UnknownTranscriptionMode",
)
