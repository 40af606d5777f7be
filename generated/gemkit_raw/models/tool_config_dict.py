from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .function_calling_config import FunctionCallingConfig
from .retrieval_config import RetrievalConfig


class ToolConfigDict(TypedDict, total=False):
    """The fields of ToolConfig as keyword arguments, or as a dict."""

    function_calling_config: FunctionCallingConfig | Mapping[str, Any] | None
    """How the model calls functions."""
    retrieval_config: RetrievalConfig | Mapping[str, Any] | None
    """What search tools should know about the user."""
    include_server_side_tool_invocations: bool | None
    """Whether `tool_call` and `tool_response` parts of tools that the service runs are part of the response."""
