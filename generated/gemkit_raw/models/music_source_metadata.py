from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class MusicSourceMetadata(JsonModel):
    """What a piece of music was generated from."""

    client_content: BidiGenerateMusicClientContent | None = None
    """The prompts that were in force."""
    music_generation_config: MusicGenerationConfig | None = None
    """The configuration that was in force."""


from .bidi_generate_music_client_content import BidiGenerateMusicClientContent  # noqa: E402
from .music_generation_config import MusicGenerationConfig  # noqa: E402

MusicSourceMetadata.__json_in__ = {
    "clientContent": ("client_content", BidiGenerateMusicClientContent.from_dict),
    "musicGenerationConfig": ("music_generation_config", MusicGenerationConfig.from_dict),
}
MusicSourceMetadata.__json_out__ = (
    ("client_content", "clientContent", dump_model),
    ("music_generation_config", "musicGenerationConfig", dump_model),
)
