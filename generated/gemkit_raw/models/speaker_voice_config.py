from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .voice_config import VoiceConfig


class SpeakerVoiceConfig(JsonModel):
    """One speaker's voice."""

    speaker: str | None = None
    """Name of the speaker, as used in the prompt."""
    voice_config: VoiceConfig | None = None
    """The voice."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            speaker: str | None = None,
            voice_config: VoiceConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "speaker": ("speaker",),
        "voiceConfig": ("voice_config", "model", "VoiceConfig"),
    }
