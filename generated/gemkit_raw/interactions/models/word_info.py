from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "end_index": ("end_index",),
        "end_offset": ("end_offset",),
        "speaker": ("speaker",),
        "start_index": ("start_index",),
        "start_offset": ("start_offset",),
        "text": ("text",),
        "type": ("type", "const"),
    }
