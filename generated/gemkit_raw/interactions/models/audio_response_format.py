from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class AudioResponseFormat(JsonModel):
    """Asks for audio, and says how it is encoded."""

    __slots__ = (
        "bit_rate",
        "delivery",
        "mime_type",
        "sample_rate",
        "type",
    )

    bit_rate: int | None
    """Bits per second. Only for compressed audio, `audio/mp3` and `audio/ogg_opus`."""
    delivery: Delivery | str | None
    """Whether the audio itself is returned or its URI."""
    mime_type: AudioOutputMimeType | str | None
    """How the audio is encoded."""
    sample_rate: int | None
    """Samples per second (Hz), such as `24000`."""
    type: Literal["audio"]
    """Always `audio`."""

    def __init__(
        self,
        *,
        bit_rate: int | None = None,
        delivery: Delivery | str | None = None,
        mime_type: AudioOutputMimeType | str | None = None,
        sample_rate: int | None = None,
        type: Literal["audio"] = "audio",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bit_rate = bit_rate
        self.delivery = delivery
        self.mime_type = mime_type
        self.sample_rate = sample_rate
        self.type = type
        self._extra = additional_properties


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
