from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ReplicatedVoice(JsonModel):
    """The recordings to make a voice from. Both must be of the same adult speaker; mono WAV with 16 bits at 24 kHz
    does best. They are never returned."""

    consent_audio: AudioData | None = None
    """The same speaker reading out Google's statement of consent, word for word, in one of the languages that it
    exists in."""
    source_audio: AudioData | None = None
    """The voice to imitate: 10 to 30 seconds of clean, natural speech."""


from .audio_data import AudioData  # noqa: E402

ReplicatedVoice.__json_in__ = {
    "consent_audio": ("consent_audio", AudioData.from_dict),
    "source_audio": ("source_audio", AudioData.from_dict),
}
ReplicatedVoice.__json_out__ = (
    ("consent_audio", "consent_audio", dump_model),
    ("source_audio", "source_audio", dump_model),
)
