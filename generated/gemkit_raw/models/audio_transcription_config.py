from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_transcription_mode import AudioTranscriptionMode
    from .language_auto import LanguageAuto
    from .language_hints import LanguageHints


class AudioTranscriptionConfig(JsonModel):
    """How audio is transcribed."""

    adaptation_phrases: list[str] | None = None
    """Phrases to recognize more readily. `custom_vocabulary` is its successor.

    Deprecated."""
    language_codes: list[str] | None = None
    """Languages to expect, as BCP 47 codes. Detected from the audio by default."""
    diarization: bool | None = None
    """Whether to tell speakers apart."""
    language_hints: LanguageHints | None = None
    """Languages to expect. `language_codes` is its successor.

    Deprecated."""
    mode: AudioTranscriptionMode | str | None = None
    """Whether the transcript is literal or tidied up. Literal by default."""
    language_auto: LanguageAuto | None = None
    """Asks for detection of the language, which is now the default.

    Deprecated."""
    word_timestamp: bool | None = None
    """Whether to return when each word was spoken."""
    custom_vocabulary: list[str] | None = None
    """Terms to recognize more readily, such as names."""
    source_text: str | None = None
    """Text to edit by voice. In mode `SMART` the audio is taken as instructions for it, and the transcript is the
    whole text as edited."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            adaptation_phrases: Sequence[str] | None = None,
            language_codes: Sequence[str] | None = None,
            diarization: bool | None = None,
            language_hints: LanguageHints | None = None,
            mode: AudioTranscriptionMode | str | None = None,
            language_auto: LanguageAuto | None = None,
            word_timestamp: bool | None = None,
            custom_vocabulary: Sequence[str] | None = None,
            source_text: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "adaptationPhrases": ("adaptation_phrases",),
        "languageCodes": ("language_codes",),
        "diarization": ("diarization",),
        "languageHints": ("language_hints", "model", "LanguageHints"),
        "mode": ("mode", "enum", "AudioTranscriptionMode"),
        "languageAuto": ("language_auto", "model", "LanguageAuto"),
        "wordTimestamp": ("word_timestamp",),
        "customVocabulary": ("custom_vocabulary",),
        "sourceText": ("source_text",),
    }
