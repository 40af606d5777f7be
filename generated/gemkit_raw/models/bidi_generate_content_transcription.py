from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .word_info import WordInfo


class BidiGenerateContentTranscription(JsonModel):
    """A piece of what was said, as text."""

    text: str | None = None
    """The text."""
    finished: bool | None = None
    """Whether this is the last piece."""
    language_code: str | None = None
    """Language of the text, as a BCP 47 code such as `en-US`."""
    speaker_label: str | None = None
    """Who speaks, as a label such as `spk_1`."""
    words: list[WordInfo] | None = None
    """The words, and when each was spoken."""
    start_offset: str | None = None
    """When the text starts, counted from the start of the audio."""
    end_offset: str | None = None
    """When the text ends, counted from the start of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            finished: bool | None = None,
            language_code: str | None = None,
            speaker_label: str | None = None,
            words: Sequence[WordInfo] | None = None,
            start_offset: str | None = None,
            end_offset: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "finished": ("finished",),
        "languageCode": ("language_code",),
        "speakerLabel": ("speaker_label",),
        "words": ("words", "list", "model", "WordInfo"),
        "startOffset": ("start_offset",),
        "endOffset": ("end_offset",),
    }
