from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class WordInfo(JsonModel):
    """One word of a transcript, and when and by whom it was spoken. Only in answers."""

    __slots__ = (
        "end_index",
        "end_offset",
        "speaker",
        "start_index",
        "start_offset",
        "text",
        "type",
    )

    end_index: int | None
    """Where the word ends in the text, in UTF-8 bytes, not included."""
    end_offset: str | None
    """When the word ends, counted from the start of the audio. Only set when timestamps of words were asked for."""
    speaker: str | None
    """Label of the speaker, such as `spk_1`. Only set when speakers were to be told apart."""
    start_index: int | None
    """Where the word starts in the text, in UTF-8 bytes."""
    start_offset: str | None
    """When the word starts, counted from the start of the audio. Only set when timestamps of words were asked for."""
    text: str | None
    """The word."""
    type: Literal["word_info"]
    """Always `word_info`."""

    def __init__(
        self,
        *,
        end_index: int | None = None,
        end_offset: str | None = None,
        speaker: str | None = None,
        start_index: int | None = None,
        start_offset: str | None = None,
        text: str | None = None,
        type: Literal["word_info"] = "word_info",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.end_index = end_index
        self.end_offset = end_offset
        self.speaker = speaker
        self.start_index = start_index
        self.start_offset = start_offset
        self.text = text
        self.type = type
        self._extra = additional_properties


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
