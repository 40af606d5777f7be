from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_music_client_content import BidiGenerateMusicClientContent
    from .bidi_generate_music_setup import BidiGenerateMusicSetup
    from .live_music_playback_control import LiveMusicPlaybackControl
    from .music_generation_config import MusicGenerationConfig


class BidiGenerateMusicClientMessage(JsonModel):
    """A message to the Live Music API. It carries one of its fields; the first of a session is `setup`."""

    setup: BidiGenerateMusicSetup | None = None
    """The model. Comes first and only once; nothing else may be sent before `setup_complete` has come back."""
    client_content: BidiGenerateMusicClientContent | None = None
    """What the music is to be like."""
    music_generation_config: MusicGenerationConfig | None = None
    """How the music is generated. It replaces the configuration before as a whole."""
    playback_control: LiveMusicPlaybackControl | str | None = None
    """Starts, pauses or stops the music."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            setup: BidiGenerateMusicSetup | None = None,
            client_content: BidiGenerateMusicClientContent | None = None,
            music_generation_config: MusicGenerationConfig | None = None,
            playback_control: LiveMusicPlaybackControl | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "setup": ("setup", "model", "BidiGenerateMusicSetup"),
        "clientContent": ("client_content", "model", "BidiGenerateMusicClientContent"),
        "musicGenerationConfig": ("music_generation_config", "model", "MusicGenerationConfig"),
        "playbackControl": ("playback_control", "enum", "LiveMusicPlaybackControl"),
    }
