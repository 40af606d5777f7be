from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_duration,
    parse_bytes,
    read_bytes,
)

if TYPE_CHECKING:
    import datetime


class VideoFileMetadata(JsonModel):
    """Facts about a video file."""

    __slots__ = (
        "video_duration",
        "_video_thumbnail_bytes",
    )

    video_duration: str | datetime.timedelta | None
    """Length of the video, as seconds with an `s`, such as `12.5s`."""

    def __init__(
        self,
        *,
        video_duration: str | datetime.timedelta | None = None,
        video_thumbnail_bytes: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.video_duration = video_duration
        self._video_thumbnail_bytes = video_thumbnail_bytes
        self._extra = additional_properties

    @property
    def video_thumbnail_bytes(self) -> bytes | None:
        """A small JPEG picture of the video."""
        return read_bytes(self, "_video_thumbnail_bytes")

    @video_thumbnail_bytes.setter
    def video_thumbnail_bytes(self, value: bytes | str | None) -> None:
        self._video_thumbnail_bytes = value


VideoFileMetadata.__json_in__ = {
    "videoDuration": ("video_duration", None),
    "videoThumbnailBytes": ("video_thumbnail_bytes", parse_bytes),
}
VideoFileMetadata.__json_out__ = (
    ("video_duration", "videoDuration", dump_duration),
    ("_video_thumbnail_bytes", "videoThumbnailBytes", dump_bytes),
)
