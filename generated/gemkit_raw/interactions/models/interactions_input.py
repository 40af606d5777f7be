from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

from .content import parse_content

if TYPE_CHECKING:
    from .content import Content
    from .step import Step

    InteractionsInput: TypeAlias = Content | Sequence[Step] | Sequence[Content] | str
    """Input of an interaction. Text or content is one turn of the user; a list of steps can hold a whole
    conversation and the results of function calls."""
else:

    def __getattr__(name: str) -> Any:
        if name != "InteractionsInput":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Content, Step

        globals()[name] = union = Content | Sequence[Step] | Sequence[Content] | str
        return union


parse_interactions_input = parse_union(
    objects=parse_content,
    items=Variants(
        __name__,
        "type",
        {
            "code_execution_call": "CodeExecutionCallStep",
            "code_execution_result": "CodeExecutionResultStep",
            "file_search_call": "FileSearchCallStep",
            "file_search_result": "FileSearchResultStep",
            "function_call": "FunctionCallStep",
            "function_result": "FunctionResultStep",
            "google_maps_call": "GoogleMapsCallStep",
            "google_maps_result": "GoogleMapsResultStep",
            "google_search_call": "GoogleSearchCallStep",
            "google_search_result": "GoogleSearchResultStep",
            "mcp_server_tool_call": "MCPServerToolCallStep",
            "mcp_server_tool_result": "MCPServerToolResultStep",
            "model_output": "ModelOutputStep",
            "processing_call": "ProcessingCallStep",
            "processing_result": "ProcessingResultStep",
            "retrieval_call": "RetrievalCallStep",
            "retrieval_result": "RetrievalResultStep",
            "thought": "ThoughtStep",
            "tool_search_call": "ToolSearchCallStep",
            "tool_search_result": "ToolSearchResultStep",
            "url_context_call": "URLContextCallStep",
            "url_context_result": "URLContextResultStep",
            "user_input": "UserInputStep",
            "audio": "AudioContent",
            "document": "DocumentContent",
            "image": "ImageContent",
            "text": "TextContent",
            "video": "VideoContent",
        },
        "UnknownStep",
    ),
    text=keep,
)
