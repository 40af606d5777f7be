from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeechConfig(JsonModel):
    """Voice and language of one speaker."""

    language: str | None = None
    """Language to speak, as a BCP 47 code such as `en-US`."""
    speaker: str | None = None
    """Name of the speaker, as used in the prompt. Only for several speakers."""
    voice: str | None = None
    """The voice, such as `Kore`."""


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
