from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .code_execution import CodeExecution
    from .function import Function
    from .google_search import GoogleSearch
    from .mcp_server import MCPServer
    from .unknown_agent_tool import UnknownAgentTool
    from .url_context import URLContext

    AgentTool: TypeAlias = CodeExecution | Function | GoogleSearch | MCPServer | URLContext | UnknownAgentTool
    """A tool that an agent may use. `type` tells which."""
else:

    def __getattr__(name: str) -> Any:
        if name != "AgentTool":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import CodeExecution, Function, GoogleSearch, MCPServer, UnknownAgentTool, URLContext

        globals()[name] = union = CodeExecution | Function | GoogleSearch | MCPServer | URLContext | UnknownAgentTool
        return union


parse_agent_tool = Variants(
    __name__,
    "type",
    {
        "code_execution": "CodeExecution",
        "function": "Function",
        "google_search": "GoogleSearch",
        "mcp_server": "MCPServer",
        "url_context": "URLContext",
    },
    "UnknownAgentTool",
)
