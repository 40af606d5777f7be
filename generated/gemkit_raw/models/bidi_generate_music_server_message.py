from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_music_server_content import BidiGenerateMusicServerContent
    from .bidi_generate_music_setup_complete import BidiGenerateMusicSetupComplete
    from .music_filtered_prompt import MusicFilteredPrompt


class BidiGenerateMusicServerMessage(JsonModel):
    """A message from the Live Music API. It carries one of its fields."""

    setup_complete: BidiGenerateMusicSetupComplete | None = None
    """The answer to `setup`. Further messages may be sent from now on."""
    server_content: BidiGenerateMusicServerContent | None = None
    """The next piece of the music."""
    filtered_prompt: MusicFilteredPrompt | None = None
    """A prompt that the service does not follow."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            setup_complete: BidiGenerateMusicSetupComplete | None = None,
            server_content: BidiGenerateMusicServerContent | None = None,
            filtered_prompt: MusicFilteredPrompt | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "setupComplete": ("setup_complete", "model", "BidiGenerateMusicSetupComplete"),
        "serverContent": ("server_content", "model", "BidiGenerateMusicServerContent"),
        "filteredPrompt": ("filtered_prompt", "model", "MusicFilteredPrompt"),
    }
