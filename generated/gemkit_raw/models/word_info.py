from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


class WordInfo(JsonModel):
    """One transcribed word and when it was spoken."""

    __slots__ = (
        "word",
        "start_offset",
        "end_offset",
    )

    word: str | None
    """The word."""
    start_offset: str | datetime.timedelta | None
    """When the word starts, counted from the start of the audio, as seconds with an `s`."""
    end_offset: str | datetime.timedelta | None
    """When the word ends, counted from the start of the audio, as seconds with an `s`."""

    def __init__(
        self,
        *,
        word: str | None = None,
        start_offset: str | datetime.timedelta | None = None,
        end_offset: str | datetime.timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.word = word
        self.start_offset = start_offset
        self.end_offset = end_offset
        self._extra = additional_properties


WordInfo.__json_in__ = {
    "word": ("word", None),
    "startOffset": ("start_offset", None),
    "endOffset": ("end_offset", None),
}
WordInfo.__json_out__ = (
    ("word", "word", None),
    ("start_offset", "startOffset", dump_duration),
    ("end_offset", "endOffset", dump_duration),
)
