from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_transcription_config import AudioTranscriptionConfig
    from .avatar_config import AvatarConfig
    from .content import Content
    from .context_window_compression_config import ContextWindowCompressionConfig
    from .generation_config import GenerationConfig
    from .history_config import HistoryConfig
    from .proactivity_config import ProactivityConfig
    from .realtime_input_config import RealtimeInputConfig
    from .safety_setting import SafetySetting
    from .session_resumption_config import SessionResumptionConfig
    from .tool import Tool


class BidiGenerateContentSetup(JsonModel):
    """Setup of a Live API session, which is the model and how it behaves."""

    input_audio_transcription: AudioTranscriptionConfig | None = None
    """Asks for transcripts of what the user says."""
    history_config: HistoryConfig | None = None
    """How earlier messages get into the session."""
    tools: list[Tool] | None = None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    output_audio_transcription: AudioTranscriptionConfig | None = None
    """Asks for transcripts of what the model says."""
    model: str | None = None
    """Name of the model, with its `models/` prefix."""
    context_window_compression: ContextWindowCompressionConfig | None = None
    """Asks the service to shorten the conversation when it grows too long, so that the session can go on."""
    realtime_input_config: RealtimeInputConfig | None = None
    """How audio and video of the user are split into turns."""
    session_resumption: SessionResumptionConfig | None = None
    """Makes the session resumable, or resumes one. The server then sends handles to resume it with."""
    generation_config: GenerationConfig | None = None
    """How responses are generated. Live sessions take neither `stop_sequences`, `logprobs` and `response_logprobs`
    nor `response_mime_type`, `response_schema` and `response_json_schema`."""
    system_instruction: Content | None = None
    """What the model must keep to throughout the session. Text only."""
    labels: dict[str, str] | None = None
    """Labels of the caller for this session, as names and values."""
    proactivity: ProactivityConfig | None = None
    """When the model may keep silent or speak up by itself."""
    avatar_config: AvatarConfig | None = None
    """The avatar that the model appears as."""
    safety_settings: list[SafetySetting] | None = None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "inputAudioTranscription": ("input_audio_transcription", "model", "AudioTranscriptionConfig"),
        "historyConfig": ("history_config", "model", "HistoryConfig"),
        "tools": ("tools", "list", "model", "Tool"),
        "outputAudioTranscription": ("output_audio_transcription", "model", "AudioTranscriptionConfig"),
        "model": ("model",),
        "contextWindowCompression": ("context_window_compression", "model", "ContextWindowCompressionConfig"),
        "realtimeInputConfig": ("realtime_input_config", "model", "RealtimeInputConfig"),
        "sessionResumption": ("session_resumption", "model", "SessionResumptionConfig"),
        "generationConfig": ("generation_config", "model", "GenerationConfig"),
        "systemInstruction": ("system_instruction", "model", "Content"),
        "labels": ("labels",),
        "proactivity": ("proactivity", "model", "ProactivityConfig"),
        "avatarConfig": ("avatar_config", "model", "AvatarConfig"),
        "safetySettings": ("safety_settings", "list", "model", "SafetySetting"),
    }
