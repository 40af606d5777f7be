from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class PrebuiltVoiceConfig(JsonModel):
    """A voice that the service offers."""

    voice_name: str | None = None
    """Name of the voice, such as `Kore`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            voice_name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "voiceName": ("voice_name",),
    }
