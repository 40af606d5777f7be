from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class PrebuiltVoiceConfig(JsonModel):
    """A voice that the service offers."""

    __slots__ = ("voice_name",)

    voice_name: str | None
    """Name of the voice, such as `Kore`."""

    def __init__(
        self,
        *,
        voice_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.voice_name = voice_name
        self._extra = additional_properties


PrebuiltVoiceConfig.__json_in__ = {
    "voiceName": ("voice_name", None),
}
PrebuiltVoiceConfig.__json_out__ = (("voice_name", "voiceName", None),)
