from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ChunkingConfig(JsonModel):
    """How to cut a document into chunks."""

    __slots__ = ("white_space_config",)

    white_space_config: WhiteSpaceConfig | None
    """Cuts at white space, into chunks of a given length."""

    def __init__(
        self,
        *,
        white_space_config: WhiteSpaceConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.white_space_config = white_space_config
        self._extra = additional_properties


from .white_space_config import WhiteSpaceConfig  # noqa: E402

ChunkingConfig.__json_in__ = {
    "whiteSpaceConfig": ("white_space_config", WhiteSpaceConfig.from_dict),
}
ChunkingConfig.__json_out__ = (("white_space_config", "whiteSpaceConfig", dump_model),)
