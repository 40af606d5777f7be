from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class VideoResponseFormat(JsonModel):
    """Asks for a video, and says what it looks like."""

    __slots__ = (
        "aspect_ratio",
        "delivery",
        "duration",
        "gcs_uri",
        "resolution",
        "type",
    )

    aspect_ratio: VideoAspectRatio | str | None
    """Width to height."""
    delivery: Delivery | str | None
    """Whether the video itself is returned or its URI."""
    duration: str | None
    """Length of the video, as seconds with an `s`, such as `8s`. Which lengths there are depends on the model."""
    gcs_uri: str | None
    """Where to put the video in Cloud Storage, such as `gs://bucket/folder`. Only Google Cloud's own service needs
    it, when `delivery` is `uri`."""
    resolution: VideoResolution | str | None
    """Resolution of the video. `720p` by default."""
    type: Literal["video"]
    """Always `video`."""

    def __init__(
        self,
        *,
        aspect_ratio: VideoAspectRatio | str | None = None,
        delivery: Delivery | str | None = None,
        duration: str | None = None,
        gcs_uri: str | None = None,
        resolution: VideoResolution | str | None = None,
        type: Literal["video"] = "video",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.delivery = delivery
        self.duration = duration
        self.gcs_uri = gcs_uri
        self.resolution = resolution
        self.type = type
        self._extra = additional_properties


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
