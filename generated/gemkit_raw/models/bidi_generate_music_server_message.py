from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateMusicServerMessage(JsonModel):
    """A message from the Live Music API. It carries one of its fields."""

    setup_complete: BidiGenerateMusicSetupComplete | None = None
    """The answer to `setup`. Further messages may be sent from now on."""
    server_content: BidiGenerateMusicServerContent | None = None
    """The next piece of the music."""
    filtered_prompt: MusicFilteredPrompt | None = None
    """A prompt that the service does not follow."""


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
