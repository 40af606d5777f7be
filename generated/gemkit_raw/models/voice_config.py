from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .prebuilt_voice_config import PrebuiltVoiceConfig


class VoiceConfig(JsonModel):
    """A voice."""

    prebuilt_voice_config: PrebuiltVoiceConfig | None = None
    """A voice that the service offers."""
    voice: str | None = None
    """Id of the voice."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prebuilt_voice_config: PrebuiltVoiceConfig | None = None,
            voice: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prebuiltVoiceConfig": ("prebuilt_voice_config", "model", "PrebuiltVoiceConfig"),
        "voice": ("voice",),
    }
