from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class Video(JsonModel):
    """A video, as an address or as bytes."""

    __slots__ = (
        "uri",
        "_video",
        "_encoded_video",
        "encoding",
    )

    uri: str | None
    """Address to download the video from, which needs the API key. Excludes `video`."""
    encoding: str | None
    """MIME type of the bytes, such as `video/mp4`."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        video: bytes | str | None = None,
        encoded_video: bytes | str | None = None,
        encoding: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self._video = video
        self._encoded_video = encoded_video
        self.encoding = encoding
        self._extra = additional_properties

    @property
    def video(self) -> bytes | None:
        """Bytes of the video. Excludes `uri`."""
        return read_bytes(self, "_video")

    @video.setter
    def video(self, value: bytes | str | None) -> None:
        self._video = value

    @property
    def encoded_video(self) -> bytes | None:
        """Bytes of the video, under the name that Google's SDK reads."""
        return read_bytes(self, "_encoded_video")

    @encoded_video.setter
    def encoded_video(self, value: bytes | str | None) -> None:
        self._encoded_video = value


Video.__json_in__ = {
    "uri": ("uri", None),
    "video": ("video", parse_bytes),
    "encodedVideo": ("encoded_video", parse_bytes),
    "encoding": ("encoding", None),
}
Video.__json_out__ = (
    ("uri", "uri", None),
    ("_video", "video", dump_bytes),
    ("_encoded_video", "encodedVideo", dump_bytes),
    ("encoding", "encoding", None),
)
