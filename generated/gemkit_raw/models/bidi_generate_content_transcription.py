from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentTranscription(JsonModel):
    """A piece of what was said, as text."""

    __slots__ = (
        "text",
        "finished",
        "language_code",
        "speaker_label",
        "words",
        "start_offset",
        "end_offset",
    )

    text: str | None
    """The text."""
    finished: bool | None
    """Whether this is the last piece."""
    language_code: str | None
    """Language of the text, as a BCP 47 code such as `en-US`."""
    speaker_label: str | None
    """Who speaks, as a label such as `spk_1`."""
    words: list[WordInfo] | None
    """The words, and when each was spoken."""
    start_offset: str | None
    """When the text starts, counted from the start of the audio."""
    end_offset: str | None
    """When the text ends, counted from the start of the audio."""

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
    ) -> None:
        self.text = text
        self.finished = finished
        self.language_code = language_code
        self.speaker_label = speaker_label
        self.words = words
        self.start_offset = start_offset
        self.end_offset = end_offset
        self._extra = additional_properties


from .word_info import WordInfo  # noqa: E402

BidiGenerateContentTranscription.__json_in__ = {
    "text": ("text", None),
    "finished": ("finished", None),
    "languageCode": ("language_code", None),
    "speakerLabel": ("speaker_label", None),
    "words": ("words", parse_list(WordInfo.from_dict)),
    "startOffset": ("start_offset", None),
    "endOffset": ("end_offset", None),
}
BidiGenerateContentTranscription.__json_out__ = (
    ("text", "text", None),
    ("finished", "finished", None),
    ("language_code", "languageCode", None),
    ("speaker_label", "speakerLabel", None),
    ("words", "words", dump_list(dump_model)),
    ("start_offset", "startOffset", None),
    ("end_offset", "endOffset", None),
)
