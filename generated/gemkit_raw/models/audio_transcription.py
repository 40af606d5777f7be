from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioTranscription(JsonModel):
    """A transcript of audio."""

    text: str | None = None
    """The transcribed text."""
    speaker_label: str | None = None
    """Label of the speaker, when speakers were told apart."""
    words: list[WordInfo] | None = None
    """The single words with their times, when word timestamps were asked for."""


from .word_info import WordInfo  # noqa: E402

AudioTranscription.__json_in__ = {
    "text": ("text", None),
    "speakerLabel": ("speaker_label", None),
    "words": ("words", parse_list(WordInfo.from_dict)),
}
AudioTranscription.__json_out__ = (
    ("text", "text", None),
    ("speaker_label", "speakerLabel", None),
    ("words", "words", dump_list(dump_model)),
)
