from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .voice_activity_type import VoiceActivityType


class VoiceActivity(JsonModel):
    """The user starts or stops to speak."""

    type: VoiceActivityType | str | None = None
    """Which of the two."""
    audio_offset: str | None = None
    """When it was heard, counted from the start of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: VoiceActivityType | str | None = None,
            audio_offset: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "enum", "VoiceActivityType"),
        "audioOffset": ("audio_offset",),
    }
