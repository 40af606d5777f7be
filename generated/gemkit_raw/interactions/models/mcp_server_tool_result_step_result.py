from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class MCPServerToolResultStepResult(JsonModel):
    """What a tool of an MCP server returned, as a JSON object of any shape."""


MCPServerToolResultStepResult.__json_in__ = {}
MCPServerToolResultStepResult.__json_out__ = ()
