from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class Video(JsonModel):
    """A video, as an address or as bytes."""

    uri: str | None = None
    """Address to download the video from, which needs the API key. Excludes `video`."""
    encoding: str | None = None
    """MIME type of the bytes, such as `video/mp4`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | None = None,
            video: bytes | str | None = None,
            encoded_video: bytes | str | None = None,
            encoding: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _video: Any = None

    @property
    def video(self) -> bytes | None:
        """Bytes of the video. Excludes `uri`."""
        return read_bytes(self, "_video")

    @video.setter
    def video(self, value: bytes | str | None) -> None:
        self._video = value

    _encoded_video: Any = None

    @property
    def encoded_video(self) -> bytes | None:
        """Bytes of the video, under the name that Google's SDK reads."""
        return read_bytes(self, "_encoded_video")

    @encoded_video.setter
    def encoded_video(self, value: bytes | str | None) -> None:
        self._encoded_video = value

    __json__ = {
        "uri": ("uri",),
        "video": ("video", "bytes"),
        "encodedVideo": ("encoded_video", "bytes"),
        "encoding": ("encoding",),
    }
