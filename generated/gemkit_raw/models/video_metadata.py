from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


class VideoMetadata(JsonModel):
    """Section and frame rate of a video in the prompt."""

    __slots__ = (
        "start_offset",
        "end_offset",
        "fps",
    )

    start_offset: str | datetime.timedelta | None
    """Where the section starts, as seconds with an `s`, such as `12.5s`. The start of the video by default."""
    end_offset: str | datetime.timedelta | None
    """Where the section ends, as seconds with an `s`. The end of the video by default."""
    fps: float | None
    """Frames per second shown to the model, above 0 and at most 24. 1 by default."""

    def __init__(
        self,
        *,
        start_offset: str | datetime.timedelta | None = None,
        end_offset: str | datetime.timedelta | None = None,
        fps: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_offset = start_offset
        self.end_offset = end_offset
        self.fps = fps
        self._extra = additional_properties


VideoMetadata.__json_in__ = {
    "startOffset": ("start_offset", None),
    "endOffset": ("end_offset", None),
    "fps": ("fps", None),
}
VideoMetadata.__json_out__ = (
    ("start_offset", "startOffset", dump_duration),
    ("end_offset", "endOffset", dump_duration),
    ("fps", "fps", None),
)
