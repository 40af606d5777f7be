from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentSetup(JsonModel):
    """Setup of a Live API session, which is the model and how it behaves."""

    __slots__ = (
        "input_audio_transcription",
        "history_config",
        "tools",
        "output_audio_transcription",
        "model",
        "context_window_compression",
        "realtime_input_config",
        "session_resumption",
        "generation_config",
        "system_instruction",
        "labels",
        "proactivity",
        "avatar_config",
        "safety_settings",
    )

    input_audio_transcription: AudioTranscriptionConfig | None
    """Asks for transcripts of what the user says."""
    history_config: HistoryConfig | None
    """How earlier messages get into the session."""
    tools: list[Tool] | None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    output_audio_transcription: AudioTranscriptionConfig | None
    """Asks for transcripts of what the model says."""
    model: str | None
    """Name of the model, with its `models/` prefix."""
    context_window_compression: ContextWindowCompressionConfig | None
    """Asks the service to shorten the conversation when it grows too long, so that the session can go on."""
    realtime_input_config: RealtimeInputConfig | None
    """How audio and video of the user are split into turns."""
    session_resumption: SessionResumptionConfig | None
    """Makes the session resumable, or resumes one. The server then sends handles to resume it with."""
    generation_config: GenerationConfig | None
    """How responses are generated. Live sessions take neither `stop_sequences`, `logprobs` and `response_logprobs`
    nor `response_mime_type`, `response_schema` and `response_json_schema`."""
    system_instruction: Content | None
    """What the model must keep to throughout the session. Text only."""
    labels: dict[str, str] | None
    """Labels of the caller for this session, as names and values."""
    proactivity: ProactivityConfig | None
    """When the model may keep silent or speak up by itself."""
    avatar_config: AvatarConfig | None
    """The avatar that the model appears as."""
    safety_settings: list[SafetySetting] | None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""

    def __init__(
        self,
        *,
        input_audio_transcription: AudioTranscriptionConfig | None = None,
        history_config: HistoryConfig | None = None,
        tools: Sequence[Tool] | None = None,
        output_audio_transcription: AudioTranscriptionConfig | None = None,
        model: str | None = None,
        context_window_compression: ContextWindowCompressionConfig | None = None,
        realtime_input_config: RealtimeInputConfig | None = None,
        session_resumption: SessionResumptionConfig | None = None,
        generation_config: GenerationConfig | None = None,
        system_instruction: Content | None = None,
        labels: dict[str, str] | None = None,
        proactivity: ProactivityConfig | None = None,
        avatar_config: AvatarConfig | None = None,
        safety_settings: Sequence[SafetySetting] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input_audio_transcription = input_audio_transcription
        self.history_config = history_config
        self.tools = tools
        self.output_audio_transcription = output_audio_transcription
        self.model = model
        self.context_window_compression = context_window_compression
        self.realtime_input_config = realtime_input_config
        self.session_resumption = session_resumption
        self.generation_config = generation_config
        self.system_instruction = system_instruction
        self.labels = labels
        self.proactivity = proactivity
        self.avatar_config = avatar_config
        self.safety_settings = safety_settings
        self._extra = additional_properties


from .audio_transcription_config import AudioTranscriptionConfig  # noqa: E402
from .avatar_config import AvatarConfig  # noqa: E402
from .content import Content  # noqa: E402
from .context_window_compression_config import ContextWindowCompressionConfig  # noqa: E402
from .generation_config import GenerationConfig  # noqa: E402
from .history_config import HistoryConfig  # noqa: E402
from .proactivity_config import ProactivityConfig  # noqa: E402
from .realtime_input_config import RealtimeInputConfig  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .session_resumption_config import SessionResumptionConfig  # noqa: E402
from .tool import Tool  # noqa: E402

BidiGenerateContentSetup.__json_in__ = {
    "inputAudioTranscription": ("input_audio_transcription", AudioTranscriptionConfig.from_dict),
    "historyConfig": ("history_config", HistoryConfig.from_dict),
    "tools": ("tools", parse_list(Tool.from_dict)),
    "outputAudioTranscription": ("output_audio_transcription", AudioTranscriptionConfig.from_dict),
    "model": ("model", None),
    "contextWindowCompression": ("context_window_compression", ContextWindowCompressionConfig.from_dict),
    "realtimeInputConfig": ("realtime_input_config", RealtimeInputConfig.from_dict),
    "sessionResumption": ("session_resumption", SessionResumptionConfig.from_dict),
    "generationConfig": ("generation_config", GenerationConfig.from_dict),
    "systemInstruction": ("system_instruction", Content.from_dict),
    "labels": ("labels", None),
    "proactivity": ("proactivity", ProactivityConfig.from_dict),
    "avatarConfig": ("avatar_config", AvatarConfig.from_dict),
    "safetySettings": ("safety_settings", parse_list(SafetySetting.from_dict)),
}
BidiGenerateContentSetup.__json_out__ = (
    ("input_audio_transcription", "inputAudioTranscription", dump_model),
    ("history_config", "historyConfig", dump_model),
    ("tools", "tools", dump_list(dump_model)),
    ("output_audio_transcription", "outputAudioTranscription", dump_model),
    ("model", "model", None),
    ("context_window_compression", "contextWindowCompression", dump_model),
    ("realtime_input_config", "realtimeInputConfig", dump_model),
    ("session_resumption", "sessionResumption", dump_model),
    ("generation_config", "generationConfig", dump_model),
    ("system_instruction", "systemInstruction", dump_model),
    ("labels", "labels", None),
    ("proactivity", "proactivity", dump_model),
    ("avatar_config", "avatarConfig", dump_model),
    ("safety_settings", "safetySettings", dump_list(dump_model)),
)
