from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class MCPServerToolResultDeltaResult(JsonModel):
    """What a tool of an MCP server returned, as a JSON object of any shape."""


MCPServerToolResultDeltaResult.__json_in__ = {}
MCPServerToolResultDeltaResult.__json_out__ = ()
