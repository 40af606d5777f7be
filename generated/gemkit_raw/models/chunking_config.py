from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ChunkingConfig(JsonModel):
    """How to cut a document into chunks."""

    white_space_config: WhiteSpaceConfig | None = None
    """Cuts at white space, into chunks of a given length."""


from .white_space_config import WhiteSpaceConfig  # noqa: E402

ChunkingConfig.__json_in__ = {
    "whiteSpaceConfig": ("white_space_config", WhiteSpaceConfig.from_dict),
}
ChunkingConfig.__json_out__ = (("white_space_config", "whiteSpaceConfig", dump_model),)
