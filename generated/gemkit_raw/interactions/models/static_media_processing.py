from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .video_content_layer import VideoContentLayer


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_layers: Sequence[VideoContentLayer | str] | None = None,
            end_offset: str | None = None,
            fps: float | None = None,
            start_offset: str | None = None,
            type: Literal["static"] = "static",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content_layers": ("content_layers", "list", "enum", "VideoContentLayer"),
        "end_offset": ("end_offset",),
        "fps": ("fps",),
        "start_offset": ("start_offset",),
        "type": ("type", "const"),
    }
