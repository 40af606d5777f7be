from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class VideoMetadata(JsonModel):
    """Section and frame rate of a video in the prompt."""

    start_offset: str | datetime.timedelta | None = None
    """Where the section starts, as seconds with an `s`, such as `12.5s`. The start of the video by default."""
    end_offset: str | datetime.timedelta | None = None
    """Where the section ends, as seconds with an `s`. The end of the video by default."""
    fps: float | None = None
    """Frames per second shown to the model, above 0 and at most 24. 1 by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_offset: str | datetime.timedelta | None = None,
            end_offset: str | datetime.timedelta | None = None,
            fps: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startOffset": ("start_offset", "duration"),
        "endOffset": ("end_offset", "duration"),
        "fps": ("fps",),
    }
