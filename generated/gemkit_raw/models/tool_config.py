from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ToolConfig(JsonModel):
    """How a model uses its tools."""

    __slots__ = (
        "function_calling_config",
        "retrieval_config",
        "include_server_side_tool_invocations",
    )

    function_calling_config: FunctionCallingConfig | None
    """How the model calls functions."""
    retrieval_config: RetrievalConfig | None
    """What search tools should know about the user."""
    include_server_side_tool_invocations: bool | None
    """Whether `tool_call` and `tool_response` parts of tools that the service runs are part of the response."""

    def __init__(
        self,
        *,
        function_calling_config: FunctionCallingConfig | None = None,
        retrieval_config: RetrievalConfig | None = None,
        include_server_side_tool_invocations: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_calling_config = function_calling_config
        self.retrieval_config = retrieval_config
        self.include_server_side_tool_invocations = include_server_side_tool_invocations
        self._extra = additional_properties


from .function_calling_config import FunctionCallingConfig  # noqa: E402
from .retrieval_config import RetrievalConfig  # noqa: E402

ToolConfig.__json_in__ = {
    "functionCallingConfig": ("function_calling_config", FunctionCallingConfig.from_dict),
    "retrievalConfig": ("retrieval_config", RetrievalConfig.from_dict),
    "includeServerSideToolInvocations": ("include_server_side_tool_invocations", None),
}
ToolConfig.__json_out__ = (
    ("function_calling_config", "functionCallingConfig", dump_model),
    ("retrieval_config", "retrievalConfig", dump_model),
    ("include_server_side_tool_invocations", "includeServerSideToolInvocations", None),
)
