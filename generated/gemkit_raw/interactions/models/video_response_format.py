from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class VideoResponseFormat(JsonModel):
    """Asks for a video, and says what it looks like."""

    aspect_ratio: VideoAspectRatio | str | None = None
    """Width to height."""
    delivery: Delivery | str | None = None
    """Whether the video itself is returned or its URI."""
    duration: str | None = None
    """Length of the video, as seconds with an `s`, such as `8s`. Which lengths there are depends on the model."""
    gcs_uri: str | None = None
    """Where to put the video in Cloud Storage, such as `gs://bucket/folder`. Only Google Cloud's own service needs
    it, when `delivery` is `uri`."""
    resolution: VideoResolution | str | None = None
    """Resolution of the video. `720p` by default."""
    type: Literal["video"] = "video"
    """Always `video`."""


from .delivery import Delivery  # noqa: E402
from .video_aspect_ratio import VideoAspectRatio  # noqa: E402
from .video_resolution import VideoResolution  # noqa: E402

VideoResponseFormat.__json_in__ = {
    "aspect_ratio": ("aspect_ratio", parse_enum(VideoAspectRatio)),
    "delivery": ("delivery", parse_enum(Delivery)),
    "duration": ("duration", None),
    "gcs_uri": ("gcs_uri", None),
    "resolution": ("resolution", parse_enum(VideoResolution)),
    "type": ("type", None),
}
VideoResponseFormat.__json_out__ = (
    ("aspect_ratio", "aspect_ratio", None),
    ("delivery", "delivery", None),
    ("duration", "duration", None),
    ("gcs_uri", "gcs_uri", None),
    ("resolution", "resolution", None),
    ("type", "type", None),
)
VideoResponseFormat.__json_const__ = ("type",)
