from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field

from ..types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class VideoFileMetadata(JsonModel):
    """Facts about a video file."""

    video_duration: str | datetime.timedelta | None = None
    """Length of the video, as seconds with an `s`, such as `12.5s`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


VideoFileMetadata.__json_in__ = {
    "videoDuration": ("video_duration", None),
}
VideoFileMetadata.__json_out__ = (("video_duration", "videoDuration", dump_duration),)
