from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .white_space_config import WhiteSpaceConfig


class ChunkingConfig(JsonModel):
    """How to cut a document into chunks."""

    white_space_config: WhiteSpaceConfig | None = None
    """Cuts at white space, into chunks of a given length."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            white_space_config: WhiteSpaceConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "whiteSpaceConfig": ("white_space_config", "model", "WhiteSpaceConfig"),
    }
