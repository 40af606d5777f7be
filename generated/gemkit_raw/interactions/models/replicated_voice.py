from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ReplicatedVoice(JsonModel):
    """The recordings to make a voice from. Both must be of the same adult speaker; mono WAV with 16 bits at 24 kHz
    does best. They are never returned."""

    __slots__ = (
        "consent_audio",
        "source_audio",
    )

    consent_audio: AudioData | None
    """The same speaker reading out Google's statement of consent, word for word, in one of the languages that it
    exists in."""
    source_audio: AudioData | None
    """The voice to imitate: 10 to 30 seconds of clean, natural speech."""

    def __init__(
        self,
        *,
        consent_audio: AudioData | None = None,
        source_audio: AudioData | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.consent_audio = consent_audio
        self.source_audio = source_audio
        self._extra = additional_properties


from .audio_data import AudioData  # noqa: E402

ReplicatedVoice.__json_in__ = {
    "consent_audio": ("consent_audio", AudioData.from_dict),
    "source_audio": ("source_audio", AudioData.from_dict),
}
ReplicatedVoice.__json_out__ = (
    ("consent_audio", "consent_audio", dump_model),
    ("source_audio", "source_audio", dump_model),
)
