from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_mime_type import AudioMimeType
    from .delivery import Delivery


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: AudioMimeType | str | None = None,
            delivery: Delivery | str | None = None,
            sample_rate: int | None = None,
            bit_rate: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mimeType": ("mime_type", "enum", "AudioMimeType"),
        "delivery": ("delivery", "enum", "Delivery"),
        "sampleRate": ("sample_rate",),
        "bitRate": ("bit_rate",),
    }
