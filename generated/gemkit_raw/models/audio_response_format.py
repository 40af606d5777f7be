from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioResponseFormat(JsonModel):
    """Form of audio output."""

    mime_type: AudioMimeType | str | None = None
    """File format of the audio."""
    delivery: Delivery | str | None = None
    """Whether the audio comes as bytes or as a URI."""
    sample_rate: int | None = None
    """Samples per second, in hertz."""
    bit_rate: int | None = None
    """Bits per second. For the compressed formats, MP3 and Opus, only."""


from .audio_mime_type import AudioMimeType  # noqa: E402
from .delivery import Delivery  # noqa: E402

AudioResponseFormat.__json_in__ = {
    "mimeType": ("mime_type", parse_enum(AudioMimeType)),
    "delivery": ("delivery", parse_enum(Delivery)),
    "sampleRate": ("sample_rate", None),
    "bitRate": ("bit_rate", None),
}
AudioResponseFormat.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("delivery", "delivery", None),
    ("sample_rate", "sampleRate", None),
    ("bit_rate", "bitRate", None),
)
