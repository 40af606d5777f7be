from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .media_resolution import MediaResolution
    from .video_delta_mime_type import VideoDeltaMimeType


class VideoDelta(MediaMixin, JsonModel):
    """A video that the model made, as it arrives."""

    data: str | None = None
    """Bytes of the video, as a base64 string. Absent when `uri` is set."""
    mime_type: VideoDeltaMimeType | str | None = None
    """MIME type of the video."""
    resolution: MediaResolution | str | None = None
    """How many tokens the video takes when a model reads it."""
    type: Literal["video"] = "video"
    """Always `video`."""
    uri: str | None = None
    """Where the video is, instead of its bytes in `data`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | None = None,
            mime_type: VideoDeltaMimeType | str | None = None,
            resolution: MediaResolution | str | None = None,
            type: Literal["video"] = "video",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data",),
        "mime_type": ("mime_type", "enum", "VideoDeltaMimeType"),
        "resolution": ("resolution", "enum", "MediaResolution"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
