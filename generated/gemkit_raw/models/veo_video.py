from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class VeoVideo(JsonModel):
    """A video for Veo, as an address or as bytes."""

    __slots__ = (
        "uri",
        "_encoded_video",
        "encoding",
    )

    uri: str | None
    """Address of a video that Veo generated."""
    encoding: str | None
    """MIME type of the bytes, such as `video/mp4`."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        encoded_video: bytes | str | None = None,
        encoding: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self._encoded_video = encoded_video
        self.encoding = encoding
        self._extra = additional_properties

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
