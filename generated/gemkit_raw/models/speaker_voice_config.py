from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class SpeakerVoiceConfig(JsonModel):
    """One speaker's voice."""

    __slots__ = (
        "speaker",
        "voice_config",
    )

    speaker: str | None
    """Name of the speaker, as used in the prompt."""
    voice_config: VoiceConfig | None
    """The voice."""

    def __init__(
        self,
        *,
        speaker: str | None = None,
        voice_config: VoiceConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speaker = speaker
        self.voice_config = voice_config
        self._extra = additional_properties


from .voice_config import VoiceConfig  # noqa: E402

SpeakerVoiceConfig.__json_in__ = {
    "speaker": ("speaker", None),
    "voiceConfig": ("voice_config", VoiceConfig.from_dict),
}
SpeakerVoiceConfig.__json_out__ = (
    ("speaker", "speaker", None),
    ("voice_config", "voiceConfig", dump_model),
)
