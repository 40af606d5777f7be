from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import parse_enum, parse_union

from .transcription_mode import parse_transcription_mode
from .transcription_mode_name import TranscriptionModeName

if TYPE_CHECKING:
    from .transcription_mode import TranscriptionMode

    TranscriptionConfigMode: TypeAlias = TranscriptionMode | TranscriptionModeName | str
    """How literal a transcript is, as the name of a mode or as the mode with its settings."""
else:

    def __getattr__(name: str) -> Any:
        if name != "TranscriptionConfigMode":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import TranscriptionMode

        globals()[name] = union = TranscriptionMode | TranscriptionModeName | str
        return union


parse_transcription_config_mode = parse_union(objects=parse_transcription_mode, text=parse_enum(TranscriptionModeName))
