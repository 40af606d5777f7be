from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class WordInfo(JsonModel):
    """One transcribed word and when it was spoken."""

    word: str | None = None
    """The word."""
    start_offset: str | datetime.timedelta | None = None
    """When the word starts, counted from the start of the audio, as seconds with an `s`."""
    end_offset: str | datetime.timedelta | None = None
    """When the word ends, counted from the start of the audio, as seconds with an `s`."""


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
