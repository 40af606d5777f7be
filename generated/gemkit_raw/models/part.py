from __future__ import annotations

from typing import Any

from gemkit._mixins import PartMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    parse_enum,
    read_bytes,
)


class Part(PartMixin, JsonModel):
    """One piece of a message. At most one of the data fields (`text` to `tool_response`) is set; the others tell
    how to treat that data."""

    __slots__ = (
        "text",
        "inline_data",
        "function_call",
        "function_response",
        "file_data",
        "executable_code",
        "code_execution_result",
        "tool_call",
        "tool_response",
        "video_metadata",
        "thought",
        "_thought_signature",
        "part_metadata",
        "media_resolution",
        "media_processing",
        "audio_transcription",
        "speech_metadata",
        "document_metadata",
        "spreadsheet_metadata",
        "audio_metadata",
    )

    text: str | None
    """Plain text."""
    inline_data: Blob | None
    """Media bytes sent within the message. Upload larger media with the Files API and use `file_data`."""
    function_call: FunctionCall | None
    """A function the model wants called. Run it and answer with a `function_response` of the same `id` or `name`."""
    function_response: FunctionResponse | None
    """What a function called by the model returned."""
    file_data: FileData | None
    """Media kept elsewhere, named by its URI."""
    executable_code: ExecutableCode | None
    """Code written by the model, run by the code execution tool."""
    code_execution_result: CodeExecutionResult | None
    """What running the `executable_code` before it gave."""
    tool_call: ToolCall | None
    """A call of a tool that the service runs by itself. Send it back unchanged with the history."""
    tool_response: ToolResponse | None
    """What a tool run by the service returned. Send it back unchanged with the history."""
    video_metadata: VideoMetadata | None
    """Which section of a video to look at, and at how many frames per second.

    Deprecated."""
    thought: bool | None
    """Whether the part is a summary of the model's thinking instead of its answer."""
    part_metadata: dict[str, Any] | None
    """Free-form data of the caller about the part, such as where it came from."""
    media_resolution: PartMediaResolution | None
    """How many tokens the media of this part may take, instead of the request's `media_resolution`."""
    media_processing: MediaProcessing | str | None
    """How the model goes through a video. Parts without video ignore it."""
    audio_transcription: AudioTranscription | None
    """The transcript of an audio part.

    Only in v1beta."""
    speech_metadata: SpeechMetadata | None
    """Who speaks a text part, and how. For speech output only.

    Only in v1beta."""
    document_metadata: DocumentMetadata | None
    """Which pages of a document to read, and as what."""
    spreadsheet_metadata: SpreadsheetMetadata | None
    """Which cells of a spreadsheet to read, and as what."""
    audio_metadata: AudioMetadata | None
    """Which section of an audio recording to listen to."""

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
    ) -> None:
        self.text = text
        self.inline_data = inline_data
        self.function_call = function_call
        self.function_response = function_response
        self.file_data = file_data
        self.executable_code = executable_code
        self.code_execution_result = code_execution_result
        self.tool_call = tool_call
        self.tool_response = tool_response
        self.video_metadata = video_metadata
        self.thought = thought
        self._thought_signature = thought_signature
        self.part_metadata = part_metadata
        self.media_resolution = media_resolution
        self.media_processing = media_processing
        self.audio_transcription = audio_transcription
        self.speech_metadata = speech_metadata
        self.document_metadata = document_metadata
        self.spreadsheet_metadata = spreadsheet_metadata
        self.audio_metadata = audio_metadata
        self._extra = additional_properties

    @property
    def thought_signature(self) -> bytes | None:
        """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged, in the
        part they came with."""
        return read_bytes(self, "_thought_signature")

    @thought_signature.setter
    def thought_signature(self, value: bytes | str | None) -> None:
        self._thought_signature = value


from .audio_metadata import AudioMetadata  # noqa: E402
from .audio_transcription import AudioTranscription  # noqa: E402
from .blob import Blob  # noqa: E402
from .code_execution_result import CodeExecutionResult  # noqa: E402
from .document_metadata import DocumentMetadata  # noqa: E402
from .executable_code import ExecutableCode  # noqa: E402
from .file_data import FileData  # noqa: E402
from .function_call import FunctionCall  # noqa: E402
from .function_response import FunctionResponse  # noqa: E402
from .media_processing import MediaProcessing  # noqa: E402
from .part_media_resolution import PartMediaResolution  # noqa: E402
from .speech_metadata import SpeechMetadata  # noqa: E402
from .spreadsheet_metadata import SpreadsheetMetadata  # noqa: E402
from .tool_call import ToolCall  # noqa: E402
from .tool_response import ToolResponse  # noqa: E402
from .video_metadata import VideoMetadata  # noqa: E402

Part.__json_in__ = {
    "text": ("text", None),
    "inlineData": ("inline_data", Blob.from_dict),
    "functionCall": ("function_call", FunctionCall.from_dict),
    "functionResponse": ("function_response", FunctionResponse.from_dict),
    "fileData": ("file_data", FileData.from_dict),
    "executableCode": ("executable_code", ExecutableCode.from_dict),
    "codeExecutionResult": ("code_execution_result", CodeExecutionResult.from_dict),
    "toolCall": ("tool_call", ToolCall.from_dict),
    "toolResponse": ("tool_response", ToolResponse.from_dict),
    "videoMetadata": ("video_metadata", VideoMetadata.from_dict),
    "thought": ("thought", None),
    "thoughtSignature": ("thought_signature", parse_bytes),
    "partMetadata": ("part_metadata", None),
    "mediaResolution": ("media_resolution", PartMediaResolution.from_dict),
    "mediaProcessing": ("media_processing", parse_enum(MediaProcessing)),
    "audioTranscription": ("audio_transcription", AudioTranscription.from_dict),
    "speechMetadata": ("speech_metadata", SpeechMetadata.from_dict),
    "documentMetadata": ("document_metadata", DocumentMetadata.from_dict),
    "spreadsheetMetadata": ("spreadsheet_metadata", SpreadsheetMetadata.from_dict),
    "audioMetadata": ("audio_metadata", AudioMetadata.from_dict),
}
Part.__json_out__ = (
    ("text", "text", None),
    ("inline_data", "inlineData", dump_model),
    ("function_call", "functionCall", dump_model),
    ("function_response", "functionResponse", dump_model),
    ("file_data", "fileData", dump_model),
    ("executable_code", "executableCode", dump_model),
    ("code_execution_result", "codeExecutionResult", dump_model),
    ("tool_call", "toolCall", dump_model),
    ("tool_response", "toolResponse", dump_model),
    ("video_metadata", "videoMetadata", dump_model),
    ("thought", "thought", None),
    ("_thought_signature", "thoughtSignature", dump_bytes),
    ("part_metadata", "partMetadata", None),
    ("media_resolution", "mediaResolution", dump_model),
    ("media_processing", "mediaProcessing", None),
    ("audio_transcription", "audioTranscription", dump_model),
    ("speech_metadata", "speechMetadata", dump_model),
    ("document_metadata", "documentMetadata", dump_model),
    ("spreadsheet_metadata", "spreadsheetMetadata", dump_model),
    ("audio_metadata", "audioMetadata", dump_model),
)
