from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

from .function_result_subcontent import parse_function_result_subcontent

if TYPE_CHECKING:
    from .function_result_subcontent import FunctionResultSubcontent
    from .mcp_server_tool_result_delta_result import MCPServerToolResultDeltaResult

    MCPServerToolResultDeltaResultUnion: TypeAlias = (
        MCPServerToolResultDeltaResult | Sequence[FunctionResultSubcontent] | str
    )
    """What a tool of an MCP server returned, as a JSON object, as a list of content or as plain text."""
else:

    def __getattr__(name: str) -> Any:
        if name != "MCPServerToolResultDeltaResultUnion":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FunctionResultSubcontent, MCPServerToolResultDeltaResult

        globals()[name] = union = MCPServerToolResultDeltaResult | Sequence[FunctionResultSubcontent] | str
        return union


parse_mcp_server_tool_result_delta_result_union = parse_union(
    objects=Variants(__name__, None, {}, "MCPServerToolResultDeltaResult", free=["MCPServerToolResultDeltaResult"]),
    items=parse_function_result_subcontent,
    text=keep,
)
