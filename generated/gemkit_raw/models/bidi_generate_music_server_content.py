from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_chunk import AudioChunk


class BidiGenerateMusicServerContent(JsonModel):
    """The next piece of the music."""

    audio_chunks: list[AudioChunk] | None = None
    """The sound, in the order to play it in."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio_chunks: Sequence[AudioChunk] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "audioChunks": ("audio_chunks", "list", "model", "AudioChunk"),
    }
