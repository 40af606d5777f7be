from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_transcription_config import AudioTranscriptionConfig
    from .image_config import ImageConfig
    from .media_resolution import MediaResolution
    from .modality import Modality
    from .response_format_config import ResponseFormatConfig
    from .schema import Schema
    from .speech_config import SpeechConfig
    from .thinking_config import ThinkingConfig
    from .translation_config import TranslationConfig


class GenerationConfig(JsonModel):
    """How a response is generated. Not every model heeds every field; absent ones keep the model's defaults."""

    candidate_count: int | None = None
    """How many alternative responses to generate. 1 by default; many models allow no more."""
    stop_sequences: list[str] | None = None
    """Up to 5 strings that end the response as soon as one would appear. The string itself is left out."""
    max_output_tokens: int | None = None
    """The most tokens a candidate may have, thinking included. The model's `output_token_limit` by default."""
    temperature: float | None = None
    """Randomness of the response, from 0.0 to 2.0. Lower values give more predictable text. The default is the
    `temperature` of the model."""
    top_p: float | None = None
    """Sample from the likeliest tokens whose probabilities add up to this much, between 0.0 and 1.0. The default
    is the `top_p` of the model."""
    top_k: int | None = None
    """Sample from this many of the likeliest tokens. The default is the `top_k` of the model; some models take
    none."""
    seed: int | None = None
    """Number that makes sampling repeatable, as far as the service can. Random by default."""
    response_mime_type: str | None = None
    """MIME type of the response text. `text/plain` by default.
    - `application/json`: JSON, of the shape given by `response_json_schema` or `response_schema`.
    - `text/x.enum`: one of the values of an enum schema."""
    response_schema: Schema | None = None
    """Shape of a JSON response, as a subset of an OpenAPI schema. Needs `response_mime_type`; `response_format` is
    its successor.

    Deprecated."""
    raw_response_json_schema: Any | None = None
    """Another name on the wire for `response_json_schema`; set only one of them. `response_format` is its
    successor.

    Deprecated."""
    response_json_schema: Any | None = None
    """Shape of a JSON response, as a subset of JSON Schema. Needs `response_mime_type` `application/json` and
    excludes `response_schema`."""
    presence_penalty: float | None = None
    """Makes tokens less likely that the response has already used, however often. Negative values make them
    likelier."""
    frequency_penalty: float | None = None
    """Makes a token less likely with each time the response has used it. Negative values make it likelier and may
    lead to endless repetition."""
    response_logprobs: bool | None = None
    """Whether to return log probabilities in `Candidate.logprobs_result`."""
    logprobs: int | None = None
    """How many of the likeliest tokens to return with their log probabilities for each step. Needs
    `response_logprobs`."""
    enable_enhanced_civic_answers: bool | None = None
    """Whether to give enhanced answers to civic questions, where the model can."""
    response_modalities: list[Modality | str] | None = None
    """Kinds of output the response may contain. Text by default."""
    speech_config: SpeechConfig | None = None
    """Voice and language of speech output.

    Only in v1beta."""
    thinking_config: ThinkingConfig | None = None
    """How much the model thinks before it answers. Models that cannot think answer it with an error."""
    image_config: ImageConfig | None = None
    """Shape and size of generated images."""
    media_resolution: MediaResolution | str | None = None
    """How many tokens each image or video frame of the prompt may take."""
    response_format: ResponseFormatConfig | None = None
    """Form of the response for each kind of output."""
    enable_affective_dialog: bool | None = None
    """Whether the model hears the speaker's emotions and adapts its answers to them.

    Only in v1beta."""
    translation_config: TranslationConfig | None = None
    """Languages of a speech translation.

    Only in v1beta."""
    audio_transcription_config: AudioTranscriptionConfig | None = None
    """How audio is transcribed.

    Only in v1beta."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidate_count: int | None = None,
            stop_sequences: Sequence[str] | None = None,
            max_output_tokens: int | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            top_k: int | None = None,
            seed: int | None = None,
            response_mime_type: str | None = None,
            response_schema: Schema | None = None,
            raw_response_json_schema: Any | None = None,
            response_json_schema: Any | None = None,
            presence_penalty: float | None = None,
            frequency_penalty: float | None = None,
            response_logprobs: bool | None = None,
            logprobs: int | None = None,
            enable_enhanced_civic_answers: bool | None = None,
            response_modalities: Sequence[Modality | str] | None = None,
            speech_config: SpeechConfig | None = None,
            thinking_config: ThinkingConfig | None = None,
            image_config: ImageConfig | None = None,
            media_resolution: MediaResolution | str | None = None,
            response_format: ResponseFormatConfig | None = None,
            enable_affective_dialog: bool | None = None,
            translation_config: TranslationConfig | None = None,
            audio_transcription_config: AudioTranscriptionConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "candidateCount": ("candidate_count",),
        "stopSequences": ("stop_sequences",),
        "maxOutputTokens": ("max_output_tokens",),
        "temperature": ("temperature",),
        "topP": ("top_p",),
        "topK": ("top_k",),
        "seed": ("seed",),
        "responseMimeType": ("response_mime_type",),
        "responseSchema": ("response_schema", "model", "Schema"),
        "_responseJsonSchema": ("raw_response_json_schema", "any"),
        "responseJsonSchema": ("response_json_schema", "any"),
        "presencePenalty": ("presence_penalty",),
        "frequencyPenalty": ("frequency_penalty",),
        "responseLogprobs": ("response_logprobs",),
        "logprobs": ("logprobs",),
        "enableEnhancedCivicAnswers": ("enable_enhanced_civic_answers",),
        "responseModalities": ("response_modalities", "list", "enum", "Modality"),
        "speechConfig": ("speech_config", "model", "SpeechConfig"),
        "thinkingConfig": ("thinking_config", "model", "ThinkingConfig"),
        "imageConfig": ("image_config", "model", "ImageConfig"),
        "mediaResolution": ("media_resolution", "enum", "MediaResolution"),
        "responseFormat": ("response_format", "model", "ResponseFormatConfig"),
        "enableAffectiveDialog": ("enable_affective_dialog",),
        "translationConfig": ("translation_config", "model", "TranslationConfig"),
        "audioTranscriptionConfig": ("audio_transcription_config", "model", "AudioTranscriptionConfig"),
    }
