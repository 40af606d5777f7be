from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class WordInfo(JsonModel):
    """One transcribed word and when it was spoken."""

    word: str | None = None
    """The word."""
    start_offset: str | datetime.timedelta | None = None
    """When the word starts, counted from the start of the audio, as seconds with an `s`."""
    end_offset: str | datetime.timedelta | None = None
    """When the word ends, counted from the start of the audio, as seconds with an `s`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            word: str | None = None,
            start_offset: str | datetime.timedelta | None = None,
            end_offset: str | datetime.timedelta | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "word": ("word",),
        "startOffset": ("start_offset", "duration"),
        "endOffset": ("end_offset", "duration"),
    }
