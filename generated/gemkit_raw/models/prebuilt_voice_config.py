from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PrebuiltVoiceConfig(JsonModel):
    """A voice that the service offers."""

    voice_name: str | None = None
    """Name of the voice, such as `Kore`."""


PrebuiltVoiceConfig.__json_in__ = {
    "voiceName": ("voice_name", None),
}
PrebuiltVoiceConfig.__json_out__ = (("voice_name", "voiceName", None),)
