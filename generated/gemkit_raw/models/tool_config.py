from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolConfig(JsonModel):
    """How a model uses its tools."""

    function_calling_config: FunctionCallingConfig | None = None
    """How the model calls functions."""
    retrieval_config: RetrievalConfig | None = None
    """What search tools should know about the user."""
    include_server_side_tool_invocations: bool | None = None
    """Whether `tool_call` and `tool_response` parts of tools that the service runs are part of the response."""


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
