from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class AudioResponseFormat(JsonModel):
    """Form of audio output."""

    __slots__ = (
        "mime_type",
        "delivery",
        "sample_rate",
        "bit_rate",
    )

    mime_type: AudioMimeType | str | None
    """File format of the audio."""
    delivery: Delivery | str | None
    """Whether the audio comes as bytes or as a URI."""
    sample_rate: int | None
    """Samples per second, in hertz."""
    bit_rate: int | None
    """Bits per second. For the compressed formats, MP3 and Opus, only."""

    def __init__(
        self,
        *,
        mime_type: AudioMimeType | str | None = None,
        delivery: Delivery | str | None = None,
        sample_rate: int | None = None,
        bit_rate: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.delivery = delivery
        self.sample_rate = sample_rate
        self.bit_rate = bit_rate
        self._extra = additional_properties


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
