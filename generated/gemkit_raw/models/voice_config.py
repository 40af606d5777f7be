from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class VoiceConfig(JsonModel):
    """A voice."""

    __slots__ = (
        "prebuilt_voice_config",
        "voice",
    )

    prebuilt_voice_config: PrebuiltVoiceConfig | None
    """A voice that the service offers."""
    voice: str | None
    """Id of the voice."""

    def __init__(
        self,
        *,
        prebuilt_voice_config: PrebuiltVoiceConfig | None = None,
        voice: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prebuilt_voice_config = prebuilt_voice_config
        self.voice = voice
        self._extra = additional_properties


from .prebuilt_voice_config import PrebuiltVoiceConfig  # noqa: E402

VoiceConfig.__json_in__ = {
    "prebuiltVoiceConfig": ("prebuilt_voice_config", PrebuiltVoiceConfig.from_dict),
    "voice": ("voice", None),
}
VoiceConfig.__json_out__ = (
    ("prebuilt_voice_config", "prebuiltVoiceConfig", dump_model),
    ("voice", "voice", None),
)
