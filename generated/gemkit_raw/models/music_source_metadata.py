from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class MusicSourceMetadata(JsonModel):
    """What a piece of music was generated from."""

    __slots__ = (
        "client_content",
        "music_generation_config",
    )

    client_content: BidiGenerateMusicClientContent | None
    """The prompts that were in force."""
    music_generation_config: MusicGenerationConfig | None
    """The configuration that was in force."""

    def __init__(
        self,
        *,
        client_content: BidiGenerateMusicClientContent | None = None,
        music_generation_config: MusicGenerationConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.client_content = client_content
        self.music_generation_config = music_generation_config
        self._extra = additional_properties


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
