from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class VeoVideo(JsonModel):
    """A video for Veo, as an address or as bytes."""

    uri: str | None = None
    """Address of a video that Veo generated."""
    _encoded_video: bytes | str | None = _field(default=None, alias="encoded_video")
    encoding: str | None = None
    """MIME type of the bytes, such as `video/mp4`."""

    @property
    def encoded_video(self) -> bytes | None:
        """Bytes of the video."""
        return read_bytes(self, "_encoded_video")

    @encoded_video.setter
    def encoded_video(self, value: bytes | str | None) -> None:
        self._encoded_video = value


VeoVideo.__json_in__ = {
    "uri": ("uri", None),
    "encodedVideo": ("encoded_video", parse_bytes),
    "encoding": ("encoding", None),
}
VeoVideo.__json_out__ = (
    ("uri", "uri", None),
    ("_encoded_video", "encodedVideo", dump_bytes),
    ("encoding", "encoding", None),
)
