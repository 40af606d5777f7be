from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PrebuiltVoiceConfig(JsonModel):
    """A voice that the service offers."""

    voice_name: str | None = None
    """Name of the voice, such as `Kore`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


PrebuiltVoiceConfig.__json_in__ = {
    "voiceName": ("voice_name", None),
}
PrebuiltVoiceConfig.__json_out__ = (("voice_name", "voiceName", None),)
