from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class StaticMediaProcessing(JsonModel):
    """The `static` mode for a video, with its settings. Use it to choose a section, a frame rate or the forms in
    which the video is given to the model."""

    content_layers: list[VideoContentLayer | str] | None = None
    """The forms in which the video is given to the model."""
    end_offset: str | None = None
    """Where the section ends, as seconds with an `s`, such as `30s`. Not negative and after `start_offset`; the
    end of the video by default."""
    fps: float | None = None
    """Frames per second shown to the model, such as `0.5`. More frames take more tokens."""
    start_offset: str | None = None
    """Where the section starts, as seconds with an `s`, such as `10.5s`. Not negative; the start of the video by
    default."""
    type: Literal["static"] = "static"
    """Always `static`."""


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
