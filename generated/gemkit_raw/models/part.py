from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import PartMixin
from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
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


class Part(PartMixin, JsonModel):
    """One piece of a message. At most one of the data fields (`text` to `tool_response`) is set; the others tell
    how to treat that data."""

    text: str | None = None
    """Plain text."""
    inline_data: Blob | None = None
    """Media bytes sent within the message. Upload larger media with the Files API and use `file_data`."""
    function_call: FunctionCall | None = None
    """A function the model wants called. Run it and answer with a `function_response` of the same `id` or `name`."""
    function_response: FunctionResponse | None = None
    """What a function called by the model returned."""
    file_data: FileData | None = None
    """Media kept elsewhere, named by its URI."""
    executable_code: ExecutableCode | None = None
    """Code written by the model, run by the code execution tool."""
    code_execution_result: CodeExecutionResult | None = None
    """What running the `executable_code` before it gave."""
    tool_call: ToolCall | None = None
    """A call of a tool that the service runs by itself. Send it back unchanged with the history."""
    tool_response: ToolResponse | None = None
    """What a tool run by the service returned. Send it back unchanged with the history."""
    video_metadata: VideoMetadata | None = None
    """Which section of a video to look at, and at how many frames per second.

    Deprecated."""
    thought: bool | None = None
    """Whether the part is a summary of the model's thinking instead of its answer."""
    part_metadata: dict[str, Any] | None = None
    """Free-form data of the caller about the part, such as where it came from."""
    media_resolution: PartMediaResolution | None = None
    """How many tokens the media of this part may take, instead of the request's `media_resolution`."""
    media_processing: MediaProcessing | str | None = None
    """How the model goes through a video. Parts without video ignore it."""
    audio_transcription: AudioTranscription | None = None
    """The transcript of an audio part.

    Only in v1beta."""
    speech_metadata: SpeechMetadata | None = None
    """Who speaks a text part, and how. For speech output only.

    Only in v1beta."""
    document_metadata: DocumentMetadata | None = None
    """Which pages of a document to read, and as what."""
    spreadsheet_metadata: SpreadsheetMetadata | None = None
    """Which cells of a spreadsheet to read, and as what."""
    audio_metadata: AudioMetadata | None = None
    """Which section of an audio recording to listen to."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            inline_data: Blob | None = None,
            function_call: FunctionCall | None = None,
            function_response: FunctionResponse | None = None,
            file_data: FileData | None = None,
            executable_code: ExecutableCode | None = None,
            code_execution_result: CodeExecutionResult | None = None,
            tool_call: ToolCall | None = None,
            tool_response: ToolResponse | None = None,
            video_metadata: VideoMetadata | None = None,
            thought: bool | None = None,
            thought_signature: bytes | str | None = None,
            part_metadata: dict[str, Any] | None = None,
            media_resolution: PartMediaResolution | None = None,
            media_processing: MediaProcessing | str | None = None,
            audio_transcription: AudioTranscription | None = None,
            speech_metadata: SpeechMetadata | None = None,
            document_metadata: DocumentMetadata | None = None,
            spreadsheet_metadata: SpreadsheetMetadata | None = None,
            audio_metadata: AudioMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _thought_signature: Any = None

    @property
    def thought_signature(self) -> bytes | None:
        """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged, in the
        part they came with."""
        return read_bytes(self, "_thought_signature")

    @thought_signature.setter
    def thought_signature(self, value: bytes | str | None) -> None:
        self._thought_signature = value

    __json__ = {
        "text": ("text",),
        "inlineData": ("inline_data", "model", "Blob"),
        "functionCall": ("function_call", "model", "FunctionCall"),
        "functionResponse": ("function_response", "model", "FunctionResponse"),
        "fileData": ("file_data", "model", "FileData"),
        "executableCode": ("executable_code", "model", "ExecutableCode"),
        "codeExecutionResult": ("code_execution_result", "model", "CodeExecutionResult"),
        "toolCall": ("tool_call", "model", "ToolCall"),
        "toolResponse": ("tool_response", "model", "ToolResponse"),
        "videoMetadata": ("video_metadata", "model", "VideoMetadata"),
        "thought": ("thought",),
        "thoughtSignature": ("thought_signature", "bytes"),
        "partMetadata": ("part_metadata",),
        "mediaResolution": ("media_resolution", "model", "PartMediaResolution"),
        "mediaProcessing": ("media_processing", "enum", "MediaProcessing"),
        "audioTranscription": ("audio_transcription", "model", "AudioTranscription"),
        "speechMetadata": ("speech_metadata", "model", "SpeechMetadata"),
        "documentMetadata": ("document_metadata", "model", "DocumentMetadata"),
        "spreadsheetMetadata": ("spreadsheet_metadata", "model", "SpreadsheetMetadata"),
        "audioMetadata": ("audio_metadata", "model", "AudioMetadata"),
    }
