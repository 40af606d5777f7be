from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
from .voice_config import VoiceConfig


class SpeechConfigDict(TypedDict, total=False):
    """The fields of SpeechConfig as keyword arguments, or as a dict."""

    voice_config: VoiceConfig | Mapping[str, Any] | None
    """The voice, when there is one speaker. Excludes `multi_speaker_voice_config`."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | Mapping[str, Any] | None
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None
    """Language to speak, as a BCP 47 code such as `en-US`."""
