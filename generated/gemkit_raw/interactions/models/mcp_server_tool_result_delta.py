from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .mcp_server_tool_result_delta_result_union import MCPServerToolResultDeltaResultUnion


class MCPServerToolResultDelta(JsonModel):
    """Content of an `MCPServerToolResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "name",
        "server_name",
        "type",
    )

    result: MCPServerToolResultDeltaResultUnion | None
    """What the tool returned: an object, a list of content or plain text."""
    name: str | None
    """Name of the tool that was called."""
    server_name: str | None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_result"]
    """Always `mcp_server_tool_result`."""

    def __init__(
        self,
        *,
        result: MCPServerToolResultDeltaResultUnion | None = None,
        name: str | None = None,
        server_name: str | None = None,
        type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.name = name
        self.server_name = server_name
        self.type = type
        self._extra = additional_properties


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
