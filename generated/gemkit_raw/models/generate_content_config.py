from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_enum,
    parse_list,
    read_bytes,
)

if TYPE_CHECKING:
    from .cached_content import CachedContent
    from .content import Content
    from .function_declaration import FunctionDeclaration
    from .part import Part
    from .safety_setting import SafetySetting
    from .schema import Schema
    from .speech_config import SpeechConfig
    from .tool import Tool


class GenerateContentConfig(JsonModel):
    """Everything about a request but the model and the contents. The fields of `GenerateContentRequest` and of
    `GenerationConfig` lie side by side here."""

    __slots__ = (
        "system_instruction",
        "tools",
        "tool_config",
        "safety_settings",
        "cached_content",
        "service_tier",
        "store",
        "labels",
        "_continuation_token",
        "candidate_count",
        "stop_sequences",
        "max_output_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "response_mime_type",
        "response_schema",
        "raw_response_json_schema",
        "response_json_schema",
        "presence_penalty",
        "frequency_penalty",
        "response_logprobs",
        "logprobs",
        "enable_enhanced_civic_answers",
        "response_modalities",
        "speech_config",
        "thinking_config",
        "image_config",
        "media_resolution",
        "response_format",
        "enable_affective_dialog",
        "translation_config",
        "audio_transcription_config",
        "automatic_function_calling",
        "http_options",
    )

    system_instruction: Content | Part | Mapping[str, Any] | str | Sequence[Part | Mapping[str, Any] | str] | None
    """What the model must keep to throughout the conversation. Text only."""
    tools: Sequence[Tool | FunctionDeclaration | Mapping[str, Any] | Callable[..., Any] | object] | None
    """What the model may use besides its own knowledge, such as functions of the caller or web search."""
    tool_config: ToolConfig | None
    """How the model uses the `tools`."""
    safety_settings: Sequence[SafetySetting | Mapping[str, Any]] | Mapping[Any, str] | None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    cached_content: CachedContent | str | None
    """Name of cached content to put before the prompt, such as `cachedContents/abc123`.

    Only in v1beta."""
    service_tier: ServiceTier | str | None
    """Priority and price class of the request. Standard by default."""
    store: bool | None
    """Whether the service may log this request, whatever the setting of the project is."""
    labels: dict[str, str] | None
    """Labels of the caller for this request, as names and values.

    Only in v1beta."""
    candidate_count: int | None
    """How many alternative responses to generate. 1 by default; many models allow no more."""
    stop_sequences: list[str] | None
    """Up to 5 strings that end the response as soon as one would appear. The string itself is left out."""
    max_output_tokens: int | None
    """The most tokens a candidate may have, thinking included. The model's `output_token_limit` by default."""
    temperature: float | None
    """Randomness of the response, from 0.0 to 2.0. Lower values give more predictable text. The default is the
    `temperature` of the model."""
    top_p: float | None
    """Sample from the likeliest tokens whose probabilities add up to this much, between 0.0 and 1.0. The default
    is the `top_p` of the model."""
    top_k: int | None
    """Sample from this many of the likeliest tokens. The default is the `top_k` of the model; some models take
    none."""
    seed: int | None
    """Number that makes sampling repeatable, as far as the service can. Random by default."""
    response_mime_type: str | None
    """MIME type of the response text. `text/plain` by default.
    - `application/json`: JSON, of the shape given by `response_json_schema` or `response_schema`.
    - `text/x.enum`: one of the values of an enum schema."""
    response_schema: Schema | Mapping[str, Any] | type | Any | None
    """Shape of a JSON response, as a subset of an OpenAPI schema. Needs `response_mime_type`; `response_format` is
    its successor.

    Deprecated."""
    raw_response_json_schema: Any | None
    """Another name on the wire for `response_json_schema`; set only one of them. `response_format` is its
    successor.

    Deprecated."""
    response_json_schema: Any | None
    """Shape of a JSON response, as a subset of JSON Schema. Needs `response_mime_type` `application/json` and
    excludes `response_schema`."""
    presence_penalty: float | None
    """Makes tokens less likely that the response has already used, however often. Negative values make them
    likelier."""
    frequency_penalty: float | None
    """Makes a token less likely with each time the response has used it. Negative values make it likelier and may
    lead to endless repetition."""
    response_logprobs: bool | None
    """Whether to return log probabilities in `Candidate.logprobs_result`."""
    logprobs: int | None
    """How many of the likeliest tokens to return with their log probabilities for each step. Needs
    `response_logprobs`."""
    enable_enhanced_civic_answers: bool | None
    """Whether to give enhanced answers to civic questions, where the model can."""
    response_modalities: list[Modality | str] | None
    """Kinds of output the response may contain. Text by default."""
    speech_config: SpeechConfig | Mapping[str, Any] | str | None
    """Voice and language of speech output.

    Only in v1beta."""
    thinking_config: ThinkingConfig | None
    """How much the model thinks before it answers. Models that cannot think answer it with an error."""
    image_config: ImageConfig | None
    """Shape and size of generated images."""
    media_resolution: MediaResolution | str | None
    """How many tokens each image or video frame of the prompt may take."""
    response_format: ResponseFormatConfig | None
    """Form of the response for each kind of output."""
    enable_affective_dialog: bool | None
    """Whether the model hears the speaker's emotions and adapts its answers to them.

    Only in v1beta."""
    translation_config: TranslationConfig | None
    """Languages of a speech translation.

    Only in v1beta."""
    audio_transcription_config: AudioTranscriptionConfig | None
    """How audio is transcribed.

    Only in v1beta."""
    automatic_function_calling: Mapping[str, Any] | None
    """Whether functions among the `tools` are called when the model asks for it, and how often, as google-genai
    has it: `disable`, `maximum_remote_calls`, `ignore_call_history`."""
    http_options: Mapping[str, Any] | None
    """How the request is sent, as google-genai has it: `timeout` (milliseconds), `headers`, `extra_body`,
    `retry_options`."""

    def __init__(
        self,
        *,
        system_instruction: Content
        | Part
        | Mapping[str, Any]
        | str
        | Sequence[Part | Mapping[str, Any] | str]
        | None = None,
        tools: Sequence[Tool | FunctionDeclaration | Mapping[str, Any] | Callable[..., Any] | object] | None = None,
        tool_config: ToolConfig | None = None,
        safety_settings: Sequence[SafetySetting | Mapping[str, Any]] | Mapping[Any, str] | None = None,
        cached_content: CachedContent | str | None = None,
        service_tier: ServiceTier | str | None = None,
        store: bool | None = None,
        labels: dict[str, str] | None = None,
        continuation_token: bytes | str | None = None,
        candidate_count: int | None = None,
        stop_sequences: Sequence[str] | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        response_mime_type: str | None = None,
        response_schema: Schema | Mapping[str, Any] | type | Any | None = None,
        raw_response_json_schema: Any | None = None,
        response_json_schema: Any | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        response_logprobs: bool | None = None,
        logprobs: int | None = None,
        enable_enhanced_civic_answers: bool | None = None,
        response_modalities: Sequence[Modality | str] | None = None,
        speech_config: SpeechConfig | Mapping[str, Any] | str | None = None,
        thinking_config: ThinkingConfig | None = None,
        image_config: ImageConfig | None = None,
        media_resolution: MediaResolution | str | None = None,
        response_format: ResponseFormatConfig | None = None,
        enable_affective_dialog: bool | None = None,
        translation_config: TranslationConfig | None = None,
        audio_transcription_config: AudioTranscriptionConfig | None = None,
        automatic_function_calling: Mapping[str, Any] | None = None,
        http_options: Mapping[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.system_instruction = system_instruction
        self.tools = tools
        self.tool_config = tool_config
        self.safety_settings = safety_settings
        self.cached_content = cached_content
        self.service_tier = service_tier
        self.store = store
        self.labels = labels
        self._continuation_token = continuation_token
        self.candidate_count = candidate_count
        self.stop_sequences = stop_sequences
        self.max_output_tokens = max_output_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.response_mime_type = response_mime_type
        self.response_schema = response_schema
        self.raw_response_json_schema = raw_response_json_schema
        self.response_json_schema = response_json_schema
        self.presence_penalty = presence_penalty
        self.frequency_penalty = frequency_penalty
        self.response_logprobs = response_logprobs
        self.logprobs = logprobs
        self.enable_enhanced_civic_answers = enable_enhanced_civic_answers
        self.response_modalities = response_modalities
        self.speech_config = speech_config
        self.thinking_config = thinking_config
        self.image_config = image_config
        self.media_resolution = media_resolution
        self.response_format = response_format
        self.enable_affective_dialog = enable_affective_dialog
        self.translation_config = translation_config
        self.audio_transcription_config = audio_transcription_config
        self.automatic_function_calling = automatic_function_calling
        self.http_options = http_options
        self._extra = additional_properties

    @property
    def continuation_token(self) -> bytes | None:
        """The `continuation_token` of a candidate that stopped with `CONTINUATION`. The response goes on from there."""
        return read_bytes(self, "_continuation_token")

    @continuation_token.setter
    def continuation_token(self, value: bytes | str | None) -> None:
        self._continuation_token = value


from .audio_transcription_config import AudioTranscriptionConfig  # noqa: E402
from .content import Content  # noqa: E402
from .image_config import ImageConfig  # noqa: E402
from .media_resolution import MediaResolution  # noqa: E402
from .modality import Modality  # noqa: E402
from .response_format_config import ResponseFormatConfig  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402
from .schema import Schema  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .speech_config import SpeechConfig  # noqa: E402
from .thinking_config import ThinkingConfig  # noqa: E402
from .tool import Tool  # noqa: E402
from .tool_config import ToolConfig  # noqa: E402
from .translation_config import TranslationConfig  # noqa: E402

GenerateContentConfig.__json_in__ = {
    "systemInstruction": ("system_instruction", Content.from_dict),
    "tools": ("tools", parse_list(Tool.from_dict)),
    "toolConfig": ("tool_config", ToolConfig.from_dict),
    "safetySettings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "cachedContent": ("cached_content", None),
    "serviceTier": ("service_tier", parse_enum(ServiceTier)),
    "store": ("store", None),
    "labels": ("labels", None),
    "continuationToken": ("continuation_token", parse_bytes),
    "candidateCount": ("candidate_count", None),
    "stopSequences": ("stop_sequences", None),
    "maxOutputTokens": ("max_output_tokens", None),
    "temperature": ("temperature", None),
    "topP": ("top_p", None),
    "topK": ("top_k", None),
    "seed": ("seed", None),
    "responseMimeType": ("response_mime_type", None),
    "responseSchema": ("response_schema", Schema.from_dict),
    "_responseJsonSchema": ("raw_response_json_schema", None),
    "responseJsonSchema": ("response_json_schema", None),
    "presencePenalty": ("presence_penalty", None),
    "frequencyPenalty": ("frequency_penalty", None),
    "responseLogprobs": ("response_logprobs", None),
    "logprobs": ("logprobs", None),
    "enableEnhancedCivicAnswers": ("enable_enhanced_civic_answers", None),
    "responseModalities": ("response_modalities", parse_list(parse_enum(Modality))),
    "speechConfig": ("speech_config", SpeechConfig.from_dict),
    "thinkingConfig": ("thinking_config", ThinkingConfig.from_dict),
    "imageConfig": ("image_config", ImageConfig.from_dict),
    "mediaResolution": ("media_resolution", parse_enum(MediaResolution)),
    "responseFormat": ("response_format", ResponseFormatConfig.from_dict),
    "enableAffectiveDialog": ("enable_affective_dialog", None),
    "translationConfig": ("translation_config", TranslationConfig.from_dict),
    "audioTranscriptionConfig": ("audio_transcription_config", AudioTranscriptionConfig.from_dict),
    "automaticFunctionCalling": ("automatic_function_calling", None),
    "httpOptions": ("http_options", None),
}
GenerateContentConfig.__json_out__ = (
    ("system_instruction", "systemInstruction", dump_model),
    ("tools", "tools", dump_list(dump_model)),
    ("tool_config", "toolConfig", dump_model),
    ("safety_settings", "safetySettings", dump_list(dump_model)),
    ("cached_content", "cachedContent", None),
    ("service_tier", "serviceTier", None),
    ("store", "store", None),
    ("labels", "labels", None),
    ("_continuation_token", "continuationToken", dump_bytes),
    ("candidate_count", "candidateCount", None),
    ("stop_sequences", "stopSequences", None),
    ("max_output_tokens", "maxOutputTokens", None),
    ("temperature", "temperature", None),
    ("top_p", "topP", None),
    ("top_k", "topK", None),
    ("seed", "seed", None),
    ("response_mime_type", "responseMimeType", None),
    ("response_schema", "responseSchema", dump_model),
    ("raw_response_json_schema", "_responseJsonSchema", dump_any),
    ("response_json_schema", "responseJsonSchema", dump_any),
    ("presence_penalty", "presencePenalty", None),
    ("frequency_penalty", "frequencyPenalty", None),
    ("response_logprobs", "responseLogprobs", None),
    ("logprobs", "logprobs", None),
    ("enable_enhanced_civic_answers", "enableEnhancedCivicAnswers", None),
    ("response_modalities", "responseModalities", None),
    ("speech_config", "speechConfig", dump_model),
    ("thinking_config", "thinkingConfig", dump_model),
    ("image_config", "imageConfig", dump_model),
    ("media_resolution", "mediaResolution", None),
    ("response_format", "responseFormat", dump_model),
    ("enable_affective_dialog", "enableAffectiveDialog", None),
    ("translation_config", "translationConfig", dump_model),
    ("audio_transcription_config", "audioTranscriptionConfig", dump_model),
    ("automatic_function_calling", "automaticFunctionCalling", None),
    ("http_options", "httpOptions", None),
)
