from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int | None = None,
            speaker: str | None = None,
            start_index: int | None = None,
            style: str | None = None,
            type: Literal["speech_metadata"] = "speech_metadata",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "end_index": ("end_index",),
        "speaker": ("speaker",),
        "start_index": ("start_index",),
        "style": ("style",),
        "type": ("type", "const"),
    }
