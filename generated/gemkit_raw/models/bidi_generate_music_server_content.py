from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateMusicServerContent(JsonModel):
    """The next piece of the music."""

    audio_chunks: list[AudioChunk] | None = None
    """The sound, in the order to play it in."""


from .audio_chunk import AudioChunk  # noqa: E402

BidiGenerateMusicServerContent.__json_in__ = {
    "audioChunks": ("audio_chunks", parse_list(AudioChunk.from_dict)),
}
BidiGenerateMusicServerContent.__json_out__ = (("audio_chunks", "audioChunks", dump_list(dump_model)),)
