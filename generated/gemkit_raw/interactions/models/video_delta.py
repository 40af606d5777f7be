from __future__ import annotations

from typing import Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class VideoDelta(MediaMixin, JsonModel):
    """A video that the model made, as it arrives."""

    __slots__ = (
        "data",
        "mime_type",
        "resolution",
        "type",
        "uri",
    )

    data: str | None
    """Bytes of the video, as a base64 string. Absent when `uri` is set."""
    mime_type: VideoDeltaMimeType | str | None
    """MIME type of the video."""
    resolution: MediaResolution | str | None
    """How many tokens the video takes when a model reads it."""
    type: Literal["video"]
    """Always `video`."""
    uri: str | None
    """Where the video is, instead of its bytes in `data`."""

    def __init__(
        self,
        *,
        data: str | None = None,
        mime_type: VideoDeltaMimeType | str | None = None,
        resolution: MediaResolution | str | None = None,
        type: Literal["video"] = "video",
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self.resolution = resolution
        self.type = type
        self.uri = uri
        self._extra = additional_properties


from .media_resolution import MediaResolution  # noqa: E402
from .video_delta_mime_type import VideoDeltaMimeType  # noqa: E402

VideoDelta.__json_in__ = {
    "data": ("data", None),
    "mime_type": ("mime_type", parse_enum(VideoDeltaMimeType)),
    "resolution": ("resolution", parse_enum(MediaResolution)),
    "type": ("type", None),
    "uri": ("uri", None),
}
VideoDelta.__json_out__ = (
    ("data", "data", None),
    ("mime_type", "mime_type", None),
    ("resolution", "resolution", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
VideoDelta.__json_const__ = ("type",)
