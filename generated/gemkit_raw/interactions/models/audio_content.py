from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    parse_bytes,
    parse_enum,
)

if TYPE_CHECKING:
    from .audio_processing import AudioProcessing


class AudioContent(MediaMixin, JsonModel):
    """Audio, in input or output."""

    __slots__ = (
        "channels",
        "data",
        "mime_type",
        "processing",
        "sample_rate",
        "type",
        "uri",
    )

    channels: int | None
    """Number of audio channels, such as `1` for mono."""
    data: str | bytes | None
    """Bytes of the audio, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: AudioMimeType | str | None
    """MIME type of the audio, such as `audio/wav`."""
    processing: AudioProcessing | None
    """How the model goes through the audio. For input only."""
    sample_rate: int | None
    """Samples per second, such as `24000`."""
    type: Literal["audio"]
    """Always `audio`."""
    uri: str | None
    """Where the audio is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

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
    ) -> None:
        self.channels = channels
        self.data = data
        self.mime_type = mime_type
        self.processing = processing
        self.sample_rate = sample_rate
        self.type = type
        self.uri = uri
        self._extra = additional_properties


from .audio_mime_type import AudioMimeType  # noqa: E402
from .audio_processing import parse_audio_processing  # noqa: E402

AudioContent.__json_in__ = {
    "channels": ("channels", None),
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", parse_enum(AudioMimeType)),
    "processing": ("processing", parse_audio_processing),
    "sample_rate": ("sample_rate", None),
    "type": ("type", None),
    "uri": ("uri", None),
}
AudioContent.__json_out__ = (
    ("channels", "channels", None),
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
    ("processing", "processing", dump_any),
    ("sample_rate", "sample_rate", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
AudioContent.__json_const__ = ("type",)
