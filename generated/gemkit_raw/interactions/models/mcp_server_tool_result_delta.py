from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .mcp_server_tool_result_delta_result_union import MCPServerToolResultDeltaResultUnion


@_define(kw_only=True, eq=False, repr=False)
class MCPServerToolResultDelta(JsonModel):
    """Content of an `MCPServerToolResultStep`, as it arrives."""

    result: MCPServerToolResultDeltaResultUnion | None = None
    """What the tool returned: an object, a list of content or plain text."""
    name: str | None = None
    """Name of the tool that was called."""
    server_name: str | None = None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """Always `mcp_server_tool_result`."""


from .mcp_server_tool_result_delta_result_union import parse_mcp_server_tool_result_delta_result_union  # noqa: E402

MCPServerToolResultDelta.__json_in__ = {
    "result": ("result", parse_mcp_server_tool_result_delta_result_union),
    "name": ("name", None),
    "server_name": ("server_name", None),
    "type": ("type", None),
}
MCPServerToolResultDelta.__json_out__ = (
    ("result", "result", dump_any),
    ("name", "name", None),
    ("server_name", "server_name", None),
    ("type", "type", None),
)
MCPServerToolResultDelta.__json_const__ = ("type",)
