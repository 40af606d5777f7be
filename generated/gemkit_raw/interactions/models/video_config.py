from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .video_task import VideoTask


class VideoConfig(JsonModel):
    """How videos are generated."""

    task: VideoTask | str | None = None
    """What to do with the input. By default the model tells from the prompt and the media."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            task: VideoTask | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "task": ("task", "enum", "VideoTask"),
    }
