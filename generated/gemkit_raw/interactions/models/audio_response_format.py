from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioResponseFormat(JsonModel):
    """Asks for audio, and says how it is encoded."""

    bit_rate: int | None = None
    """Bits per second. Only for compressed audio, `audio/mp3` and `audio/ogg_opus`."""
    delivery: Delivery | str | None = None
    """Whether the audio itself is returned or its URI."""
    mime_type: AudioOutputMimeType | str | None = None
    """How the audio is encoded."""
    sample_rate: int | None = None
    """Samples per second (Hz), such as `24000`."""
    type: Literal["audio"] = "audio"
    """Always `audio`."""


from .audio_output_mime_type import AudioOutputMimeType  # noqa: E402
from .delivery import Delivery  # noqa: E402

AudioResponseFormat.__json_in__ = {
    "bit_rate": ("bit_rate", None),
    "delivery": ("delivery", parse_enum(Delivery)),
    "mime_type": ("mime_type", parse_enum(AudioOutputMimeType)),
    "sample_rate": ("sample_rate", None),
    "type": ("type", None),
}
AudioResponseFormat.__json_out__ = (
    ("bit_rate", "bit_rate", None),
    ("delivery", "delivery", None),
    ("mime_type", "mime_type", None),
    ("sample_rate", "sample_rate", None),
    ("type", "type", None),
)
AudioResponseFormat.__json_const__ = ("type",)
