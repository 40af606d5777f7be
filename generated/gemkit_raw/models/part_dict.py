from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .audio_metadata import AudioMetadata
from .audio_transcription import AudioTranscription
from .blob import Blob
from .code_execution_result import CodeExecutionResult
from .document_metadata import DocumentMetadata
from .executable_code import ExecutableCode
from .file_data import FileData
from .function_call import FunctionCall
from .function_response import FunctionResponse
from .media_processing import MediaProcessing
from .part_media_resolution import PartMediaResolution
from .speech_metadata import SpeechMetadata
from .spreadsheet_metadata import SpreadsheetMetadata
from .tool_call import ToolCall
from .tool_response import ToolResponse
from .video_metadata import VideoMetadata


class PartDict(TypedDict, total=False):
    """The fields of Part as keyword arguments, or as a dict."""

    text: str | None
    """Plain text."""
    inline_data: Blob | Mapping[str, Any] | None
    """Media bytes sent within the message. Upload larger media with the Files API and use `file_data`."""
    function_call: FunctionCall | Mapping[str, Any] | None
    """A function the model wants called. Run it and answer with a `function_response` of the same `id` or `name`."""
    function_response: FunctionResponse | Mapping[str, Any] | None
    """What a function called by the model returned."""
    file_data: FileData | Mapping[str, Any] | None
    """Media kept elsewhere, named by its URI."""
    executable_code: ExecutableCode | Mapping[str, Any] | None
    """Code written by the model, run by the code execution tool."""
    code_execution_result: CodeExecutionResult | Mapping[str, Any] | None
    """What running the `executable_code` before it gave."""
    tool_call: ToolCall | Mapping[str, Any] | None
    """A call of a tool that the service runs by itself. Send it back unchanged with the history."""
    tool_response: ToolResponse | Mapping[str, Any] | None
    """What a tool run by the service returned. Send it back unchanged with the history."""
    video_metadata: VideoMetadata | Mapping[str, Any] | None
    """Which section of a video to look at, and at how many frames per second.

    Deprecated."""
    thought: bool | None
    """Whether the part is a summary of the model's thinking instead of its answer."""
    thought_signature: bytes | str | None
    """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged, in the
    part they came with."""
    part_metadata: Mapping[str, Any] | None
    """Free-form data of the caller about the part, such as where it came from."""
    media_resolution: PartMediaResolution | Mapping[str, Any] | None
    """How many tokens the media of this part may take, instead of the request's `media_resolution`."""
    media_processing: MediaProcessing | str | None
    """How the model goes through a video. Parts without video ignore it."""
    audio_transcription: AudioTranscription | Mapping[str, Any] | None
    """The transcript of an audio part.

    Only in v1beta."""
    speech_metadata: SpeechMetadata | Mapping[str, Any] | None
    """Who speaks a text part, and how. For speech output only.

    Only in v1beta."""
    document_metadata: DocumentMetadata | Mapping[str, Any] | None
    """Which pages of a document to read, and as what."""
    spreadsheet_metadata: SpreadsheetMetadata | Mapping[str, Any] | None
    """Which cells of a spreadsheet to read, and as what."""
    audio_metadata: AudioMetadata | Mapping[str, Any] | None
    """Which section of an audio recording to listen to."""
