from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeakerVoiceConfig(JsonModel):
    """One speaker's voice."""

    speaker: str | None = None
    """Name of the speaker, as used in the prompt."""
    voice_config: VoiceConfig | None = None
    """The voice."""


from .voice_config import VoiceConfig  # noqa: E402

SpeakerVoiceConfig.__json_in__ = {
    "speaker": ("speaker", None),
    "voiceConfig": ("voice_config", VoiceConfig.from_dict),
}
SpeakerVoiceConfig.__json_out__ = (
    ("speaker", "speaker", None),
    ("voice_config", "voiceConfig", dump_model),
)
