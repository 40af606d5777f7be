from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
