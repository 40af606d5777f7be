from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .code_execution_call_step import CodeExecutionCallStep
    from .code_execution_result_step import CodeExecutionResultStep
    from .file_search_call_step import FileSearchCallStep
    from .file_search_result_step import FileSearchResultStep
    from .function_call_step import FunctionCallStep
    from .function_result_step import FunctionResultStep
    from .google_maps_call_step import GoogleMapsCallStep
    from .google_maps_result_step import GoogleMapsResultStep
    from .google_search_call_step import GoogleSearchCallStep
    from .google_search_result_step import GoogleSearchResultStep
    from .mcp_server_tool_call_step import MCPServerToolCallStep
    from .mcp_server_tool_result_step import MCPServerToolResultStep
    from .model_output_step import ModelOutputStep
    from .processing_call_step import ProcessingCallStep
    from .processing_result_step import ProcessingResultStep
    from .retrieval_call_step import RetrievalCallStep
    from .retrieval_result_step import RetrievalResultStep
    from .thought_step import ThoughtStep
    from .tool_search_call_step import ToolSearchCallStep
    from .tool_search_result_step import ToolSearchResultStep
    from .unknown_step import UnknownStep
    from .url_context_call_step import URLContextCallStep
    from .url_context_result_step import URLContextResultStep
    from .user_input_step import UserInputStep

    Step: TypeAlias = (
        CodeExecutionCallStep
        | CodeExecutionResultStep
        | FileSearchCallStep
        | FileSearchResultStep
        | FunctionCallStep
        | FunctionResultStep
        | GoogleMapsCallStep
        | GoogleMapsResultStep
        | GoogleSearchCallStep
        | GoogleSearchResultStep
        | MCPServerToolCallStep
        | MCPServerToolResultStep
        | ModelOutputStep
        | ProcessingCallStep
        | ProcessingResultStep
        | RetrievalCallStep
        | RetrievalResultStep
        | ThoughtStep
        | ToolSearchCallStep
        | ToolSearchResultStep
        | URLContextCallStep
        | URLContextResultStep
        | UserInputStep
        | UnknownStep
    )
    """One step of an interaction: input, a thought, output, or a call of a tool and its result. `type` tells
    which. Steps of answers may be sent back as input, unchanged."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Step":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CodeExecutionCallStep,
            CodeExecutionResultStep,
            FileSearchCallStep,
            FileSearchResultStep,
            FunctionCallStep,
            FunctionResultStep,
            GoogleMapsCallStep,
            GoogleMapsResultStep,
            GoogleSearchCallStep,
            GoogleSearchResultStep,
            MCPServerToolCallStep,
            MCPServerToolResultStep,
            ModelOutputStep,
            ProcessingCallStep,
            ProcessingResultStep,
            RetrievalCallStep,
            RetrievalResultStep,
            ThoughtStep,
            ToolSearchCallStep,
            ToolSearchResultStep,
            UnknownStep,
            URLContextCallStep,
            URLContextResultStep,
            UserInputStep,
        )

        globals()[name] = union = (
            CodeExecutionCallStep
            | CodeExecutionResultStep
            | FileSearchCallStep
            | FileSearchResultStep
            | FunctionCallStep
            | FunctionResultStep
            | GoogleMapsCallStep
            | GoogleMapsResultStep
            | GoogleSearchCallStep
            | GoogleSearchResultStep
            | MCPServerToolCallStep
            | MCPServerToolResultStep
            | ModelOutputStep
            | ProcessingCallStep
            | ProcessingResultStep
            | RetrievalCallStep
            | RetrievalResultStep
            | ThoughtStep
            | ToolSearchCallStep
            | ToolSearchResultStep
            | URLContextCallStep
            | URLContextResultStep
            | UserInputStep
            | UnknownStep
        )
        return union


parse_step = Variants(
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
    },
    "UnknownStep",
)
