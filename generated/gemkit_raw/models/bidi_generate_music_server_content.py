from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateMusicServerContent(JsonModel):
    """The next piece of the music."""

    __slots__ = ("audio_chunks",)

    audio_chunks: list[AudioChunk] | None
    """The sound, in the order to play it in."""

    def __init__(
        self,
        *,
        audio_chunks: Sequence[AudioChunk] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.audio_chunks = audio_chunks
        self._extra = additional_properties


from .audio_chunk import AudioChunk  # noqa: E402

BidiGenerateMusicServerContent.__json_in__ = {
    "audioChunks": ("audio_chunks", parse_list(AudioChunk.from_dict)),
}
BidiGenerateMusicServerContent.__json_out__ = (("audio_chunks", "audioChunks", dump_list(dump_model)),)
