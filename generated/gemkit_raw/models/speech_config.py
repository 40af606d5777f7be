from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .voice_config import VoiceConfig


class SpeechConfig(JsonModel):
    """Voice and language of speech output."""

    voice_config: VoiceConfig | None = None
    """The voice, when there is one speaker. Excludes `multi_speaker_voice_config`."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None = None
    """Language to speak, as a BCP 47 code such as `en-US`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice_config: VoiceConfig | None = None,
            multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None,
            language_code: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "voiceConfig": ("voice_config", "model", "VoiceConfig"),
        "multiSpeakerVoiceConfig": ("multi_speaker_voice_config", "model", "MultiSpeakerVoiceConfig"),
        "languageCode": ("language_code",),
    }
