from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class MCPServerToolResultDeltaResult(JsonModel):
    """What a tool of an MCP server returned, as a JSON object of any shape."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


MCPServerToolResultDeltaResult.__json_in__ = {}
MCPServerToolResultDeltaResult.__json_out__ = ()
