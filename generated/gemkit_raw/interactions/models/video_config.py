from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class VideoConfig(JsonModel):
    """How videos are generated."""

    __slots__ = ("task",)

    task: VideoTask | str | None
    """What to do with the input. By default the model tells from the prompt and the media."""

    def __init__(
        self,
        *,
        task: VideoTask | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.task = task
        self._extra = additional_properties


from .video_task import VideoTask  # noqa: E402

VideoConfig.__json_in__ = {
    "task": ("task", parse_enum(VideoTask)),
}
VideoConfig.__json_out__ = (("task", "task", None),)
