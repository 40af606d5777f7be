from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class SpeechConfig(JsonModel):
    """Voice and language of one speaker."""

    __slots__ = (
        "language",
        "speaker",
        "voice",
    )

    language: str | None
    """Language to speak, as a BCP 47 code such as `en-US`."""
    speaker: str | None
    """Name of the speaker, as used in the prompt. Only for several speakers."""
    voice: str | None
    """The voice, such as `Kore`."""

    def __init__(
        self,
        *,
        language: str | None = None,
        speaker: str | None = None,
        voice: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language = language
        self.speaker = speaker
        self.voice = voice
        self._extra = additional_properties


SpeechConfig.__json_in__ = {
    "language": ("language", None),
    "speaker": ("speaker", None),
    "voice": ("voice", None),
}
SpeechConfig.__json_out__ = (
    ("language", "language", None),
    ("speaker", "speaker", None),
    ("voice", "voice", None),
)
