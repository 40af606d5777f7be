from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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


class VideoContent(MediaMixin, JsonModel):
    """A video, in input or output."""

    __slots__ = (
        "data",
        "mime_type",
        "name",
        "processing",
        "resolution",
        "type",
        "uri",
    )

    data: str | bytes | None
    """Bytes of the video, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: VideoMimeType | str | None
    """MIME type of the video, such as `video/mp4`."""
    name: str | None
    """A name of the caller's own for the video. The model may refer to the video by it."""
    processing: Processing | None
    """How the model goes through the video. For input only."""
    resolution: MediaResolution | str | None
    """How many tokens the video may take. The model's own choice by default."""
    type: Literal["video"]
    """Always `video`."""
    uri: str | None
    """Where the video is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

    def __init__(
        self,
        *,
        data: str | bytes | None = None,
        mime_type: VideoMimeType | str | None = None,
        name: str | None = None,
        processing: Processing | None = None,
        resolution: MediaResolution | str | None = None,
        type: Literal["video"] = "video",
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self.name = name
        self.processing = processing
        self.resolution = resolution
        self.type = type
        self.uri = uri
        self._extra = additional_properties


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
