from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class VoiceActivity(JsonModel):
    """The user starts or stops to speak."""

    __slots__ = (
        "type",
        "audio_offset",
    )

    type: VoiceActivityType | str | None
    """Which of the two."""
    audio_offset: str | None
    """When it was heard, counted from the start of the audio."""

    def __init__(
        self,
        *,
        type: VoiceActivityType | str | None = None,
        audio_offset: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.audio_offset = audio_offset
        self._extra = additional_properties


from .voice_activity_type import VoiceActivityType  # noqa: E402

VoiceActivity.__json_in__ = {
    "type": ("type", parse_enum(VoiceActivityType)),
    "audioOffset": ("audio_offset", None),
}
VoiceActivity.__json_out__ = (
    ("type", "type", None),
    ("audio_offset", "audioOffset", None),
)
