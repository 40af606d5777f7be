from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .code_execution import CodeExecution
    from .computer_use import ComputerUse
    from .file_search import FileSearch
    from .function import Function
    from .google_maps import GoogleMaps
    from .google_search import GoogleSearch
    from .mcp_server import MCPServer
    from .retrieval import Retrieval
    from .tool_search import ToolSearch
    from .unknown_tool import UnknownTool
    from .url_context import URLContext

    Tool: TypeAlias = (
        CodeExecution
        | ComputerUse
        | FileSearch
        | Function
        | GoogleMaps
        | GoogleSearch
        | MCPServer
        | Retrieval
        | ToolSearch
        | URLContext
        | UnknownTool
    )
    """Something a model may use besides its own knowledge. `type` tells what it is."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Tool":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CodeExecution,
            ComputerUse,
            FileSearch,
            Function,
            GoogleMaps,
            GoogleSearch,
            MCPServer,
            Retrieval,
            ToolSearch,
            UnknownTool,
            URLContext,
        )

        globals()[name] = union = (
            CodeExecution
            | ComputerUse
            | FileSearch
            | Function
            | GoogleMaps
            | GoogleSearch
            | MCPServer
            | Retrieval
            | ToolSearch
            | URLContext
            | UnknownTool
        )
        return union


parse_tool = Variants(
    __name__,
    "type",
    {
        "code_execution": "CodeExecution",
        "computer_use": "ComputerUse",
        "file_search": "FileSearch",
        "function": "Function",
        "google_maps": "GoogleMaps",
        "google_search": "GoogleSearch",
        "mcp_server": "MCPServer",
        "retrieval": "Retrieval",
        "tool_search": "ToolSearch",
        "url_context": "URLContext",
    },
    "UnknownTool",
)
