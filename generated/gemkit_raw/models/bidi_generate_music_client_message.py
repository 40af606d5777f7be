from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class BidiGenerateMusicClientMessage(JsonModel):
    """A message to the Live Music API. It carries one of its fields; the first of a session is `setup`."""

    __slots__ = (
        "setup",
        "client_content",
        "music_generation_config",
        "playback_control",
    )

    setup: BidiGenerateMusicSetup | None
    """The model. Comes first and only once; nothing else may be sent before `setup_complete` has come back."""
    client_content: BidiGenerateMusicClientContent | None
    """What the music is to be like."""
    music_generation_config: MusicGenerationConfig | None
    """How the music is generated. It replaces the configuration before as a whole."""
    playback_control: LiveMusicPlaybackControl | str | None
    """Starts, pauses or stops the music."""

    def __init__(
        self,
        *,
        setup: BidiGenerateMusicSetup | None = None,
        client_content: BidiGenerateMusicClientContent | None = None,
        music_generation_config: MusicGenerationConfig | None = None,
        playback_control: LiveMusicPlaybackControl | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.setup = setup
        self.client_content = client_content
        self.music_generation_config = music_generation_config
        self.playback_control = playback_control
        self._extra = additional_properties


from .bidi_generate_music_client_content import BidiGenerateMusicClientContent  # noqa: E402
from .bidi_generate_music_setup import BidiGenerateMusicSetup  # noqa: E402
from .live_music_playback_control import LiveMusicPlaybackControl  # noqa: E402
from .music_generation_config import MusicGenerationConfig  # noqa: E402

BidiGenerateMusicClientMessage.__json_in__ = {
    "setup": ("setup", BidiGenerateMusicSetup.from_dict),
    "clientContent": ("client_content", BidiGenerateMusicClientContent.from_dict),
    "musicGenerationConfig": ("music_generation_config", MusicGenerationConfig.from_dict),
    "playbackControl": ("playback_control", parse_enum(LiveMusicPlaybackControl)),
}
BidiGenerateMusicClientMessage.__json_out__ = (
    ("setup", "setup", dump_model),
    ("client_content", "clientContent", dump_model),
    ("music_generation_config", "musicGenerationConfig", dump_model),
    ("playback_control", "playbackControl", None),
)
