from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_mime_type import AudioMimeType
    from .audio_processing import AudioProcessing


class AudioContent(MediaMixin, JsonModel):
    """Audio, in input or output."""

    channels: int | None = None
    """Number of audio channels, such as `1` for mono."""
    data: str | bytes | None = None
    """Bytes of the audio, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: AudioMimeType | str | None = None
    """MIME type of the audio, such as `audio/wav`."""
    processing: AudioProcessing | None = None
    """How the model goes through the audio. For input only."""
    sample_rate: int | None = None
    """Samples per second, such as `24000`."""
    type: Literal["audio"] = "audio"
    """Always `audio`."""
    uri: str | None = None
    """Where the audio is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            channels: int | None = None,
            data: str | bytes | None = None,
            mime_type: AudioMimeType | str | None = None,
            processing: AudioProcessing | None = None,
            sample_rate: int | None = None,
            type: Literal["audio"] = "audio",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "channels": ("channels",),
        "data": ("data", "base64"),
        "mime_type": ("mime_type", "enum", "AudioMimeType"),
        "processing": ("processing", "union", "audio_processing"),
        "sample_rate": ("sample_rate",),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
