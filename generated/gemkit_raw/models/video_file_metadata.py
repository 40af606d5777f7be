from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    import datetime


class VideoFileMetadata(JsonModel):
    """Facts about a video file."""

    video_duration: str | datetime.timedelta | None = None
    """Length of the video, as seconds with an `s`, such as `12.5s`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video_duration: str | datetime.timedelta | None = None,
            video_thumbnail_bytes: bytes | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _video_thumbnail_bytes: Any = None

    @property
    def video_thumbnail_bytes(self) -> bytes | None:
        """A small JPEG picture of the video."""
        return read_bytes(self, "_video_thumbnail_bytes")

    @video_thumbnail_bytes.setter
    def video_thumbnail_bytes(self, value: bytes | str | None) -> None:
        self._video_thumbnail_bytes = value

    __json__ = {
        "videoDuration": ("video_duration", "duration"),
        "videoThumbnailBytes": ("video_thumbnail_bytes", "bytes"),
    }
