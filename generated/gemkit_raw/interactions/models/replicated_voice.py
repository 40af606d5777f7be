from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_data import AudioData


class ReplicatedVoice(JsonModel):
    """The recordings to make a voice from. Both must be of the same adult speaker; mono WAV with 16 bits at 24 kHz
    does best. They are never returned."""

    consent_audio: AudioData | None = None
    """The same speaker reading out Google's statement of consent, word for word, in one of the languages that it
    exists in."""
    source_audio: AudioData | None = None
    """The voice to imitate: 10 to 30 seconds of clean, natural speech."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            consent_audio: AudioData | None = None,
            source_audio: AudioData | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "consent_audio": ("consent_audio", "model", "AudioData"),
        "source_audio": ("source_audio", "model", "AudioData"),
    }
