from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class SpeechMetadata(JsonModel):
    """How a text part is spoken."""

    __slots__ = (
        "speaker",
        "style",
    )

    speaker: str | None
    """Name of the speaker, one of those of `MultiSpeakerVoiceConfig.speaker_voice_configs`."""
    style: str | None
    """Style of speaking in plain words, such as `calm and slow`."""

    def __init__(
        self,
        *,
        speaker: str | None = None,
        style: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speaker = speaker
        self.style = style
        self._extra = additional_properties


SpeechMetadata.__json_in__ = {
    "speaker": ("speaker", None),
    "style": ("style", None),
}
SpeechMetadata.__json_out__ = (
    ("speaker", "speaker", None),
    ("style", "style", None),
)
