from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
