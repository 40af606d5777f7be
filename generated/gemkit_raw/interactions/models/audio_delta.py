from __future__ import annotations

from typing import Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class AudioDelta(MediaMixin, JsonModel):
    """Audio that the model made, as it arrives."""

    __slots__ = (
        "channels",
        "data",
        "mime_type",
        "rate",
        "sample_rate",
        "type",
        "uri",
    )

    channels: int | None
    """Number of audio channels, such as `1` for mono."""
    data: str | None
    """Bytes of the audio, as a base64 string. Absent when `uri` is set."""
    mime_type: AudioMimeType | str | None
    """MIME type of the audio."""
    rate: int | None
    """Ignored. Use `sample_rate`.

    Deprecated."""
    sample_rate: int | None
    """Samples per second, such as `24000`."""
    type: Literal["audio"]
    """Always `audio`."""
    uri: str | None
    """Where the audio is, instead of its bytes in `data`."""

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
    ) -> None:
        self.channels = channels
        self.data = data
        self.mime_type = mime_type
        self.rate = rate
        self.sample_rate = sample_rate
        self.type = type
        self.uri = uri
        self._extra = additional_properties


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
