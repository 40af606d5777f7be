from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class VoiceConfig(JsonModel):
    """A voice."""

    prebuilt_voice_config: PrebuiltVoiceConfig | None = None
    """A voice that the service offers."""
    voice: str | None = None
    """Id of the voice."""


from .prebuilt_voice_config import PrebuiltVoiceConfig  # noqa: E402

VoiceConfig.__json_in__ = {
    "prebuiltVoiceConfig": ("prebuilt_voice_config", PrebuiltVoiceConfig.from_dict),
    "voice": ("voice", None),
}
VoiceConfig.__json_out__ = (
    ("prebuilt_voice_config", "prebuiltVoiceConfig", dump_model),
    ("voice", "voice", None),
)
