from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_mime_type import AudioMimeType


class AudioDelta(MediaMixin, JsonModel):
    """Audio that the model made, as it arrives."""

    channels: int | None = None
    """Number of audio channels, such as `1` for mono."""
    data: str | None = None
    """Bytes of the audio, as a base64 string. Absent when `uri` is set."""
    mime_type: AudioMimeType | str | None = None
    """MIME type of the audio."""
    rate: int | None = None
    """Ignored. Use `sample_rate`.

    Deprecated."""
    sample_rate: int | None = None
    """Samples per second, such as `24000`."""
    type: Literal["audio"] = "audio"
    """Always `audio`."""
    uri: str | None = None
    """Where the audio is, instead of its bytes in `data`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            channels: int | None = None,
            data: str | None = None,
            mime_type: AudioMimeType | str | None = None,
            rate: int | None = None,
            sample_rate: int | None = None,
            type: Literal["audio"] = "audio",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "channels": ("channels",),
        "data": ("data",),
        "mime_type": ("mime_type", "enum", "AudioMimeType"),
        "rate": ("rate",),
        "sample_rate": ("sample_rate",),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
