from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class StaticMediaProcessing(JsonModel):
    """The `static` mode for a video, with its settings. Use it to choose a section, a frame rate or the forms in
    which the video is given to the model."""

    __slots__ = (
        "content_layers",
        "end_offset",
        "fps",
        "start_offset",
        "type",
    )

    content_layers: list[VideoContentLayer | str] | None
    """The forms in which the video is given to the model."""
    end_offset: str | None
    """Where the section ends, as seconds with an `s`, such as `30s`. Not negative and after `start_offset`; the
    end of the video by default."""
    fps: float | None
    """Frames per second shown to the model, such as `0.5`. More frames take more tokens."""
    start_offset: str | None
    """Where the section starts, as seconds with an `s`, such as `10.5s`. Not negative; the start of the video by
    default."""
    type: Literal["static"]
    """Always `static`."""

    def __init__(
        self,
        *,
        content_layers: Sequence[VideoContentLayer | str] | None = None,
        end_offset: str | None = None,
        fps: float | None = None,
        start_offset: str | None = None,
        type: Literal["static"] = "static",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content_layers = content_layers
        self.end_offset = end_offset
        self.fps = fps
        self.start_offset = start_offset
        self.type = type
        self._extra = additional_properties


from .video_content_layer import VideoContentLayer  # noqa: E402

StaticMediaProcessing.__json_in__ = {
    "content_layers": ("content_layers", parse_list(parse_enum(VideoContentLayer))),
    "end_offset": ("end_offset", None),
    "fps": ("fps", None),
    "start_offset": ("start_offset", None),
    "type": ("type", None),
}
StaticMediaProcessing.__json_out__ = (
    ("content_layers", "content_layers", None),
    ("end_offset", "end_offset", None),
    ("fps", "fps", None),
    ("start_offset", "start_offset", None),
    ("type", "type", None),
)
StaticMediaProcessing.__json_const__ = ("type",)
