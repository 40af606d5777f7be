from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .media_resolution import MediaResolution
    from .processing import Processing
    from .video_mime_type import VideoMimeType


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "data": ("data", "base64"),
        "mime_type": ("mime_type", "enum", "VideoMimeType"),
        "name": ("name",),
        "processing": ("processing", "union", "processing"),
        "resolution": ("resolution", "enum", "MediaResolution"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
