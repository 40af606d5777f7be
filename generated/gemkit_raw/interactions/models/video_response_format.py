from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .delivery import Delivery
    from .video_aspect_ratio import VideoAspectRatio
    from .video_resolution import VideoResolution


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "aspect_ratio": ("aspect_ratio", "enum", "VideoAspectRatio"),
        "delivery": ("delivery", "enum", "Delivery"),
        "duration": ("duration",),
        "gcs_uri": ("gcs_uri",),
        "resolution": ("resolution", "enum", "VideoResolution"),
        "type": ("type", "const"),
    }
