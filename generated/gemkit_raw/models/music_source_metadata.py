from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_music_client_content import BidiGenerateMusicClientContent
    from .music_generation_config import MusicGenerationConfig


class MusicSourceMetadata(JsonModel):
    """What a piece of music was generated from."""

    client_content: BidiGenerateMusicClientContent | None = None
    """The prompts that were in force."""
    music_generation_config: MusicGenerationConfig | None = None
    """The configuration that was in force."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_content: BidiGenerateMusicClientContent | None = None,
            music_generation_config: MusicGenerationConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "clientContent": ("client_content", "model", "BidiGenerateMusicClientContent"),
        "musicGenerationConfig": ("music_generation_config", "model", "MusicGenerationConfig"),
    }
