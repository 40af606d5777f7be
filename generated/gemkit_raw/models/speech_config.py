from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeechConfig(JsonModel):
    """Voice and language of speech output."""

    voice_config: VoiceConfig | None = None
    """The voice, when there is one speaker. Excludes `multi_speaker_voice_config`."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None = None
    """Language to speak, as a BCP 47 code such as `en-US`."""


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
