from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .word_info import WordInfo


class AudioTranscription(JsonModel):
    """A transcript of audio."""

    text: str | None = None
    """The transcribed text."""
    speaker_label: str | None = None
    """Label of the speaker, when speakers were told apart."""
    words: list[WordInfo] | None = None
    """The single words with their times, when word timestamps were asked for."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            speaker_label: str | None = None,
            words: Sequence[WordInfo] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "speakerLabel": ("speaker_label",),
        "words": ("words", "list", "model", "WordInfo"),
    }
