from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class SpeechAnnotation(JsonModel):
    """How to speak text. Goes with text in the input of a model that makes speech."""

    __slots__ = (
        "end_index",
        "speaker",
        "start_index",
        "style",
        "type",
    )

    end_index: int | None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    speaker: str | None
    """Name of the speaker, for speech with several speakers."""
    start_index: int | None
    """Where the passage starts in the text, in UTF-8 bytes."""
    style: str | None
    """Style of speaking in plain words, such as `calm and slow`."""
    type: Literal["speech_metadata"]
    """Always `speech_metadata`."""

    def __init__(
        self,
        *,
        end_index: int | None = None,
        speaker: str | None = None,
        start_index: int | None = None,
        style: str | None = None,
        type: Literal["speech_metadata"] = "speech_metadata",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.end_index = end_index
        self.speaker = speaker
        self.start_index = start_index
        self.style = style
        self.type = type
        self._extra = additional_properties


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
