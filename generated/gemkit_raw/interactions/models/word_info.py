from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WordInfo(JsonModel):
    """One word of a transcript, and when and by whom it was spoken. Only in answers."""

    end_index: int | None = None
    """Where the word ends in the text, in UTF-8 bytes, not included."""
    end_offset: str | None = None
    """When the word ends, counted from the start of the audio. Only set when timestamps of words were asked for."""
    speaker: str | None = None
    """Label of the speaker, such as `spk_1`. Only set when speakers were to be told apart."""
    start_index: int | None = None
    """Where the word starts in the text, in UTF-8 bytes."""
    start_offset: str | None = None
    """When the word starts, counted from the start of the audio. Only set when timestamps of words were asked for."""
    text: str | None = None
    """The word."""
    type: Literal["word_info"] = "word_info"
    """Always `word_info`."""


WordInfo.__json_in__ = {
    "end_index": ("end_index", None),
    "end_offset": ("end_offset", None),
    "speaker": ("speaker", None),
    "start_index": ("start_index", None),
    "start_offset": ("start_offset", None),
    "text": ("text", None),
    "type": ("type", None),
}
WordInfo.__json_out__ = (
    ("end_index", "end_index", None),
    ("end_offset", "end_offset", None),
    ("speaker", "speaker", None),
    ("start_index", "start_index", None),
    ("start_offset", "start_offset", None),
    ("text", "text", None),
    ("type", "type", None),
)
WordInfo.__json_const__ = ("type",)
