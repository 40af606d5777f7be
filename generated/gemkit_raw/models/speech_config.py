from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class SpeechConfig(JsonModel):
    """Voice and language of speech output."""

    __slots__ = (
        "voice_config",
        "multi_speaker_voice_config",
        "language_code",
    )

    voice_config: VoiceConfig | None
    """The voice, when there is one speaker. Excludes `multi_speaker_voice_config`."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None
    """Language to speak, as a BCP 47 code such as `en-US`."""

    def __init__(
        self,
        *,
        voice_config: VoiceConfig | None = None,
        multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None,
        language_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.voice_config = voice_config
        self.multi_speaker_voice_config = multi_speaker_voice_config
        self.language_code = language_code
        self._extra = additional_properties


from .multi_speaker_voice_config import MultiSpeakerVoiceConfig  # noqa: E402
from .voice_config import VoiceConfig  # noqa: E402

SpeechConfig.__json_in__ = {
    "voiceConfig": ("voice_config", VoiceConfig.from_dict),
    "multiSpeakerVoiceConfig": ("multi_speaker_voice_config", MultiSpeakerVoiceConfig.from_dict),
    "languageCode": ("language_code", None),
}
SpeechConfig.__json_out__ = (
    ("voice_config", "voiceConfig", dump_model),
    ("multi_speaker_voice_config", "multiSpeakerVoiceConfig", dump_model),
    ("language_code", "languageCode", None),
)
