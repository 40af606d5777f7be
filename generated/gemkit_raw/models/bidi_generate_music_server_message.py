from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BidiGenerateMusicServerMessage(JsonModel):
    """A message from the Live Music API. It carries one of its fields."""

    __slots__ = (
        "setup_complete",
        "server_content",
        "filtered_prompt",
    )

    setup_complete: BidiGenerateMusicSetupComplete | None
    """The answer to `setup`. Further messages may be sent from now on."""
    server_content: BidiGenerateMusicServerContent | None
    """The next piece of the music."""
    filtered_prompt: MusicFilteredPrompt | None
    """A prompt that the service does not follow."""

    def __init__(
        self,
        *,
        setup_complete: BidiGenerateMusicSetupComplete | None = None,
        server_content: BidiGenerateMusicServerContent | None = None,
        filtered_prompt: MusicFilteredPrompt | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.setup_complete = setup_complete
        self.server_content = server_content
        self.filtered_prompt = filtered_prompt
        self._extra = additional_properties


from .bidi_generate_music_server_content import BidiGenerateMusicServerContent  # noqa: E402
from .bidi_generate_music_setup_complete import BidiGenerateMusicSetupComplete  # noqa: E402
from .music_filtered_prompt import MusicFilteredPrompt  # noqa: E402

BidiGenerateMusicServerMessage.__json_in__ = {
    "setupComplete": ("setup_complete", BidiGenerateMusicSetupComplete.from_dict),
    "serverContent": ("server_content", BidiGenerateMusicServerContent.from_dict),
    "filteredPrompt": ("filtered_prompt", MusicFilteredPrompt.from_dict),
}
BidiGenerateMusicServerMessage.__json_out__ = (
    ("setup_complete", "setupComplete", dump_model),
    ("server_content", "serverContent", dump_model),
    ("filtered_prompt", "filteredPrompt", dump_model),
)
