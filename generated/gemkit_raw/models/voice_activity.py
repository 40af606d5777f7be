from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class VoiceActivity(JsonModel):
    """The user starts or stops to speak."""

    type: VoiceActivityType | str | None = None
    """Which of the two."""
    audio_offset: str | None = None
    """When it was heard, counted from the start of the audio."""


from .voice_activity_type import VoiceActivityType  # noqa: E402

VoiceActivity.__json_in__ = {
    "type": ("type", parse_enum(VoiceActivityType)),
    "audioOffset": ("audio_offset", None),
}
VoiceActivity.__json_out__ = (
    ("type", "type", None),
    ("audio_offset", "audioOffset", None),
)
