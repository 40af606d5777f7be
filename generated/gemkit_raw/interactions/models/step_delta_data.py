from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .arguments_delta import ArgumentsDelta
    from .audio_delta import AudioDelta
    from .code_execution_call_delta import CodeExecutionCallDelta
    from .code_execution_result_delta import CodeExecutionResultDelta
    from .document_delta import DocumentDelta
    from .file_search_call_delta import FileSearchCallDelta
    from .file_search_result_delta import FileSearchResultDelta
    from .function_result_delta import FunctionResultDelta
    from .google_maps_call_delta import GoogleMapsCallDelta
    from .google_maps_result_delta import GoogleMapsResultDelta
    from .google_search_call_delta import GoogleSearchCallDelta
    from .google_search_result_delta import GoogleSearchResultDelta
    from .image_delta import ImageDelta
    from .mcp_server_tool_call_delta import MCPServerToolCallDelta
    from .mcp_server_tool_result_delta import MCPServerToolResultDelta
    from .processing_call_delta import ProcessingCallDelta
    from .processing_result_delta import ProcessingResultDelta
    from .retrieval_call_delta import RetrievalCallDelta
    from .retrieval_result_delta import RetrievalResultDelta
    from .text_annotation_delta import TextAnnotationDelta
    from .text_delta import TextDelta
    from .thought_signature_delta import ThoughtSignatureDelta
    from .thought_summary_delta import ThoughtSummaryDelta
    from .tool_search_call_delta import ToolSearchCallDelta
    from .tool_search_result_delta import ToolSearchResultDelta
    from .unknown_step_delta_data import UnknownStepDeltaData
    from .url_context_call_delta import URLContextCallDelta
    from .url_context_result_delta import URLContextResultDelta
    from .video_delta import VideoDelta

    StepDeltaData: TypeAlias = (
        ArgumentsDelta
        | AudioDelta
        | CodeExecutionCallDelta
        | CodeExecutionResultDelta
        | DocumentDelta
        | FileSearchCallDelta
        | FileSearchResultDelta
        | FunctionResultDelta
        | GoogleMapsCallDelta
        | GoogleMapsResultDelta
        | GoogleSearchCallDelta
        | GoogleSearchResultDelta
        | ImageDelta
        | MCPServerToolCallDelta
        | MCPServerToolResultDelta
        | ProcessingCallDelta
        | ProcessingResultDelta
        | RetrievalCallDelta
        | RetrievalResultDelta
        | TextAnnotationDelta
        | TextDelta
        | ThoughtSignatureDelta
        | ThoughtSummaryDelta
        | ToolSearchCallDelta
        | ToolSearchResultDelta
        | URLContextCallDelta
        | URLContextResultDelta
        | VideoDelta
        | UnknownStepDeltaData
    )
    """What was added to a step. `type` tells what it is; it need not be the `type` of the step."""
else:

    def __getattr__(name: str) -> Any:
        if name != "StepDeltaData":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ArgumentsDelta,
            AudioDelta,
            CodeExecutionCallDelta,
            CodeExecutionResultDelta,
            DocumentDelta,
            FileSearchCallDelta,
            FileSearchResultDelta,
            FunctionResultDelta,
            GoogleMapsCallDelta,
            GoogleMapsResultDelta,
            GoogleSearchCallDelta,
            GoogleSearchResultDelta,
            ImageDelta,
            MCPServerToolCallDelta,
            MCPServerToolResultDelta,
            ProcessingCallDelta,
            ProcessingResultDelta,
            RetrievalCallDelta,
            RetrievalResultDelta,
            TextAnnotationDelta,
            TextDelta,
            ThoughtSignatureDelta,
            ThoughtSummaryDelta,
            ToolSearchCallDelta,
            ToolSearchResultDelta,
            UnknownStepDeltaData,
            URLContextCallDelta,
            URLContextResultDelta,
            VideoDelta,
        )

        globals()[name] = union = (
            ArgumentsDelta
            | AudioDelta
            | CodeExecutionCallDelta
            | CodeExecutionResultDelta
            | DocumentDelta
            | FileSearchCallDelta
            | FileSearchResultDelta
            | FunctionResultDelta
            | GoogleMapsCallDelta
            | GoogleMapsResultDelta
            | GoogleSearchCallDelta
            | GoogleSearchResultDelta
            | ImageDelta
            | MCPServerToolCallDelta
            | MCPServerToolResultDelta
            | ProcessingCallDelta
            | ProcessingResultDelta
            | RetrievalCallDelta
            | RetrievalResultDelta
            | TextAnnotationDelta
            | TextDelta
            | ThoughtSignatureDelta
            | ThoughtSummaryDelta
            | ToolSearchCallDelta
            | ToolSearchResultDelta
            | URLContextCallDelta
            | URLContextResultDelta
            | VideoDelta
            | UnknownStepDeltaData
        )
        return union


parse_step_delta_data = Variants(
    __name__,
    "type",
    {
        "arguments_delta": "ArgumentsDelta",
        "audio": "AudioDelta",
        "code_execution_call": "CodeExecutionCallDelta",
        "code_execution_result": "CodeExecutionResultDelta",
        "document": "DocumentDelta",
        "file_search_call": "FileSearchCallDelta",
        "file_search_result": "FileSearchResultDelta",
        "function_result": "FunctionResultDelta",
        "google_maps_call": "GoogleMapsCallDelta",
        "google_maps_result": "GoogleMapsResultDelta",
        "google_search_call": "GoogleSearchCallDelta",
        "google_search_result": "GoogleSearchResultDelta",
        "image": "ImageDelta",
        "mcp_server_tool_call": "MCPServerToolCallDelta",
        "mcp_server_tool_result": "MCPServerToolResultDelta",
        "processing_call": "ProcessingCallDelta",
        "processing_result": "ProcessingResultDelta",
        "retrieval_call": "RetrievalCallDelta",
        "retrieval_result": "RetrievalResultDelta",
        "text_annotation_delta": "TextAnnotationDelta",
        "text": "TextDelta",
        "thought_signature": "ThoughtSignatureDelta",
        "thought_summary": "ThoughtSummaryDelta",
        "tool_search_call": "ToolSearchCallDelta",
        "tool_search_result": "ToolSearchResultDelta",
        "url_context_call": "URLContextCallDelta",
        "url_context_result": "URLContextResultDelta",
        "video": "VideoDelta",
    },
    "UnknownStepDeltaData",
)
