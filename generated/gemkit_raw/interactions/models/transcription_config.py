from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .transcription_config_mode import TranscriptionConfigMode


class TranscriptionConfig(JsonModel):
    """How speech is transcribed."""

    adaptation_phrases: list[str] | None = None
    """Phrases to recognize more readily. `custom_vocabulary` is its successor.

    Deprecated."""
    custom_vocabulary: list[str] | None = None
    """Terms to recognize more readily, such as names."""
    diarization_mode: str | None = None
    """Set to `speaker` to tell speakers apart. Use the field of the same name in `mode` instead.

    Deprecated."""
    language_codes: list[str] | None = None
    """Languages to expect, as BCP 47 codes such as `en-US`. Detected from the audio by default."""
    language_hints: list[str] | None = None
    """Languages to expect, as BCP 47 codes. `language_codes` is its successor.

    Deprecated."""
    mode: TranscriptionConfigMode | None = None
    """How literal the transcript is. Either the name of a mode or the mode with its settings."""
    timestamp_granularities: list[str] | None = None
    """Set to `word` for the times at which words were spoken. Use the field of the same name in `mode` instead.

    Deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            adaptation_phrases: Sequence[str] | None = None,
            custom_vocabulary: Sequence[str] | None = None,
            diarization_mode: str | None = None,
            language_codes: Sequence[str] | None = None,
            language_hints: Sequence[str] | None = None,
            mode: TranscriptionConfigMode | None = None,
            timestamp_granularities: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "adaptation_phrases": ("adaptation_phrases",),
        "custom_vocabulary": ("custom_vocabulary",),
        "diarization_mode": ("diarization_mode",),
        "language_codes": ("language_codes",),
        "language_hints": ("language_hints",),
        "mode": ("mode", "union", "transcription_config_mode"),
        "timestamp_granularities": ("timestamp_granularities",),
    }
