from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class AudioTranscriptionConfig(JsonModel):
    """How audio is transcribed."""

    __slots__ = (
        "adaptation_phrases",
        "language_codes",
        "diarization",
        "language_hints",
        "mode",
        "language_auto",
        "word_timestamp",
        "custom_vocabulary",
        "source_text",
    )

    adaptation_phrases: list[str] | None
    """Phrases to recognize more readily. `custom_vocabulary` is its successor.

    Deprecated."""
    language_codes: list[str] | None
    """Languages to expect, as BCP 47 codes. Detected from the audio by default."""
    diarization: bool | None
    """Whether to tell speakers apart."""
    language_hints: LanguageHints | None
    """Languages to expect. `language_codes` is its successor.

    Deprecated."""
    mode: AudioTranscriptionMode | str | None
    """Whether the transcript is literal or tidied up. Literal by default."""
    language_auto: LanguageAuto | None
    """Asks for detection of the language, which is now the default.

    Deprecated."""
    word_timestamp: bool | None
    """Whether to return when each word was spoken."""
    custom_vocabulary: list[str] | None
    """Terms to recognize more readily, such as names."""
    source_text: str | None
    """Text to edit by voice. In mode `SMART` the audio is taken as instructions for it, and the transcript is the
    whole text as edited."""

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
    ) -> None:
        self.adaptation_phrases = adaptation_phrases
        self.language_codes = language_codes
        self.diarization = diarization
        self.language_hints = language_hints
        self.mode = mode
        self.language_auto = language_auto
        self.word_timestamp = word_timestamp
        self.custom_vocabulary = custom_vocabulary
        self.source_text = source_text
        self._extra = additional_properties


from .audio_transcription_mode import AudioTranscriptionMode  # noqa: E402
from .language_auto import LanguageAuto  # noqa: E402
from .language_hints import LanguageHints  # noqa: E402

AudioTranscriptionConfig.__json_in__ = {
    "adaptationPhrases": ("adaptation_phrases", None),
    "languageCodes": ("language_codes", None),
    "diarization": ("diarization", None),
    "languageHints": ("language_hints", LanguageHints.from_dict),
    "mode": ("mode", parse_enum(AudioTranscriptionMode)),
    "languageAuto": ("language_auto", LanguageAuto.from_dict),
    "wordTimestamp": ("word_timestamp", None),
    "customVocabulary": ("custom_vocabulary", None),
    "sourceText": ("source_text", None),
}
AudioTranscriptionConfig.__json_out__ = (
    ("adaptation_phrases", "adaptationPhrases", None),
    ("language_codes", "languageCodes", None),
    ("diarization", "diarization", None),
    ("language_hints", "languageHints", dump_model),
    ("mode", "mode", None),
    ("language_auto", "languageAuto", dump_model),
    ("word_timestamp", "wordTimestamp", None),
    ("custom_vocabulary", "customVocabulary", None),
    ("source_text", "sourceText", None),
)
