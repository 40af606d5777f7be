from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class VideoConfig(JsonModel):
    """How videos are generated."""

    task: VideoTask | str | None = None
    """What to do with the input. By default the model tells from the prompt and the media."""


from .video_task import VideoTask  # noqa: E402

VideoConfig.__json_in__ = {
    "task": ("task", parse_enum(VideoTask)),
}
VideoConfig.__json_out__ = (("task", "task", None),)
