from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class AudioTranscription(JsonModel):
    """A transcript of audio."""

    __slots__ = (
        "text",
        "speaker_label",
        "words",
    )

    text: str | None
    """The transcribed text."""
    speaker_label: str | None
    """Label of the speaker, when speakers were told apart."""
    words: list[WordInfo] | None
    """The single words with their times, when word timestamps were asked for."""

    def __init__(
        self,
        *,
        text: str | None = None,
        speaker_label: str | None = None,
        words: Sequence[WordInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.speaker_label = speaker_label
        self.words = words
        self._extra = additional_properties


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
