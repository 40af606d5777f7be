from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SpeechMetadata(JsonModel):
    """How a text part is spoken."""

    speaker: str | None = None
    """Name of the speaker, one of those of `MultiSpeakerVoiceConfig.speaker_voice_configs`."""
    style: str | None = None
    """Style of speaking in plain words, such as `calm and slow`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            speaker: str | None = None,
            style: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "speaker": ("speaker",),
        "style": ("style",),
    }
