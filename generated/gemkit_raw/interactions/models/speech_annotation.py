from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeechAnnotation(JsonModel):
    """How to speak text. Goes with text in the input of a model that makes speech."""

    end_index: int | None = None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    speaker: str | None = None
    """Name of the speaker, for speech with several speakers."""
    start_index: int | None = None
    """Where the passage starts in the text, in UTF-8 bytes."""
    style: str | None = None
    """Style of speaking in plain words, such as `calm and slow`."""
    type: Literal["speech_metadata"] = "speech_metadata"
    """Always `speech_metadata`."""


SpeechAnnotation.__json_in__ = {
    "end_index": ("end_index", None),
    "speaker": ("speaker", None),
    "start_index": ("start_index", None),
    "style": ("style", None),
    "type": ("type", None),
}
SpeechAnnotation.__json_out__ = (
    ("end_index", "end_index", None),
    ("speaker", "speaker", None),
    ("start_index", "start_index", None),
    ("style", "style", None),
    ("type", "type", None),
)
SpeechAnnotation.__json_const__ = ("type",)
