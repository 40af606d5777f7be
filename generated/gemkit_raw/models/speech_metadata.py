from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeechMetadata(JsonModel):
    """How a text part is spoken."""

    speaker: str | None = None
    """Name of the speaker, one of those of `MultiSpeakerVoiceConfig.speaker_voice_configs`."""
    style: str | None = None
    """Style of speaking in plain words, such as `calm and slow`."""


SpeechMetadata.__json_in__ = {
    "speaker": ("speaker", None),
    "style": ("style", None),
}
SpeechMetadata.__json_out__ = (
    ("speaker", "speaker", None),
    ("style", "style", None),
)
