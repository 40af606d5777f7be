from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .mcp_server_tool_result_step_result_union import MCPServerToolResultStepResultUnion


class MCPServerToolResultStep(JsonModel):
    """What a tool of an MCP server returned."""

    __slots__ = (
        "call_id",
        "result",
        "name",
        "server_name",
        "type",
    )

    call_id: str | None
    """The `id` of the `MCPServerToolCallStep` that the result belongs to."""
    result: MCPServerToolResultStepResultUnion | None
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
        call_id: str | None = None,
        result: MCPServerToolResultStepResultUnion | None = None,
        name: str | None = None,
        server_name: str | None = None,
        type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.name = name
        self.server_name = server_name
        self.type = type
        self._extra = additional_properties


from .mcp_server_tool_result_step_result_union import parse_mcp_server_tool_result_step_result_union  # noqa: E402

MCPServerToolResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_mcp_server_tool_result_step_result_union),
    "name": ("name", None),
    "server_name": ("server_name", None),
    "type": ("type", None),
}
MCPServerToolResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_any),
    ("name", "name", None),
    ("server_name", "server_name", None),
    ("type", "type", None),
)
MCPServerToolResultStep.__json_const__ = ("type",)
