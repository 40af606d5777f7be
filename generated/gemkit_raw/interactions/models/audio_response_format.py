from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_output_mime_type import AudioOutputMimeType
    from .delivery import Delivery


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bit_rate: int | None = None,
            delivery: Delivery | str | None = None,
            mime_type: AudioOutputMimeType | str | None = None,
            sample_rate: int | None = None,
            type: Literal["audio"] = "audio",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "bit_rate": ("bit_rate",),
        "delivery": ("delivery", "enum", "Delivery"),
        "mime_type": ("mime_type", "enum", "AudioOutputMimeType"),
        "sample_rate": ("sample_rate",),
        "type": ("type", "const"),
    }
