from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

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


@_define(kw_only=True, eq=False, repr=False)
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
