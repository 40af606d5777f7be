from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_calling_config import FunctionCallingConfig
    from .retrieval_config import RetrievalConfig


class ToolConfig(JsonModel):
    """How a model uses its tools."""

    function_calling_config: FunctionCallingConfig | None = None
    """How the model calls functions."""
    retrieval_config: RetrievalConfig | None = None
    """What search tools should know about the user."""
    include_server_side_tool_invocations: bool | None = None
    """Whether `tool_call` and `tool_response` parts of tools that the service runs are part of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_calling_config: FunctionCallingConfig | None = None,
            retrieval_config: RetrievalConfig | None = None,
            include_server_side_tool_invocations: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "functionCallingConfig": ("function_calling_config", "model", "FunctionCallingConfig"),
        "retrievalConfig": ("retrieval_config", "model", "RetrievalConfig"),
        "includeServerSideToolInvocations": ("include_server_side_tool_invocations",),
    }
