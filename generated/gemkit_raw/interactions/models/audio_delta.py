from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .audio_mime_type import AudioMimeType  # noqa: E402

AudioDelta.__json_in__ = {
    "channels": ("channels", None),
    "data": ("data", None),
    "mime_type": ("mime_type", parse_enum(AudioMimeType)),
    "rate": ("rate", None),
    "sample_rate": ("sample_rate", None),
    "type": ("type", None),
    "uri": ("uri", None),
}
AudioDelta.__json_out__ = (
    ("channels", "channels", None),
    ("data", "data", None),
    ("mime_type", "mime_type", None),
    ("rate", "rate", None),
    ("sample_rate", "sample_rate", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
AudioDelta.__json_const__ = ("type",)
