from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .speaker_voice_config import SpeakerVoiceConfig


class MultiSpeakerVoiceConfig(JsonModel):
    """Voices of several speakers."""

    speaker_voice_configs: list[SpeakerVoiceConfig] | None = None
    """The speakers and their voices."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            speaker_voice_configs: Sequence[SpeakerVoiceConfig] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "speakerVoiceConfigs": ("speaker_voice_configs", "list", "model", "SpeakerVoiceConfig"),
    }
