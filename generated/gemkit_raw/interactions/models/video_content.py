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
    from .processing import Processing


@_define(kw_only=True, eq=False, repr=False)
class VideoContent(MediaMixin, JsonModel):
    """A video, in input or output."""

    data: str | bytes | None = None
    """Bytes of the video, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: VideoMimeType | str | None = None
    """MIME type of the video, such as `video/mp4`."""
    name: str | None = None
    """A name of the caller's own for the video. The model may refer to the video by it."""
    processing: Processing | None = None
    """How the model goes through the video. For input only."""
    resolution: MediaResolution | str | None = None
    """How many tokens the video may take. The model's own choice by default."""
    type: Literal["video"] = "video"
    """Always `video`."""
    uri: str | None = None
    """Where the video is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""


from .media_resolution import MediaResolution  # noqa: E402
from .processing import parse_processing  # noqa: E402
from .video_mime_type import VideoMimeType  # noqa: E402

VideoContent.__json_in__ = {
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", parse_enum(VideoMimeType)),
    "name": ("name", None),
    "processing": ("processing", parse_processing),
    "resolution": ("resolution", parse_enum(MediaResolution)),
    "type": ("type", None),
    "uri": ("uri", None),
}
VideoContent.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
    ("name", "name", None),
    ("processing", "processing", dump_any),
    ("resolution", "resolution", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
VideoContent.__json_const__ = ("type",)
