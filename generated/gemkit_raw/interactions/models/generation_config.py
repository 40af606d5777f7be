from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image_config import ImageConfig
    from .speech_config_union import SpeechConfigUnion
    from .thinking_level import ThinkingLevel
    from .thinking_summaries import ThinkingSummaries
    from .tool_choice import ToolChoice
    from .transcription_config import TranscriptionConfig
    from .video_config import VideoConfig


class GenerationConfig(JsonModel):
    """How a model generates its output."""

    image_config: ImageConfig | None = None
    """Shape and size of generated images. Use `response_format` with the type `image` instead.

    Deprecated."""
    max_output_tokens: int | None = None
    """The most tokens to generate. When they do not suffice, the interaction ends as `incomplete`."""
    seed: int | None = None
    """Number that makes sampling repeatable, as far as the service can. Random by default."""
    speech_config: SpeechConfigUnion | None = None
    """Voices and languages of speech output."""
    stop_sequences: list[str] | None = None
    """Strings that end the output as soon as one would appear."""
    temperature: float | None = None
    """Randomness of the output. Lower values give more predictable text. Leave it out, as newer models do best
    with their default; nothing takes its place.

    Deprecated."""
    thinking_level: ThinkingLevel | str | None = None
    """How hard to think. The default depends on the model."""
    thinking_summaries: ThinkingSummaries | str | None = None
    """Whether to return summaries of the thinking, as part of the `thought` steps."""
    tool_choice: ToolChoice | None = None
    """Whether the model may or must call tools, and which."""
    top_p: float | None = None
    """Sample from the likeliest tokens whose probabilities add up to this much, between 0.0 and 1.0. Leave it out,
    as newer models do best with their default; nothing takes its place.

    Deprecated."""
    transcription_config: TranscriptionConfig | None = None
    """How speech is transcribed, by models such as `gemini-3.5-transcribe`."""
    video_config: VideoConfig | None = None
    """How videos are generated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_config: ImageConfig | None = None,
            max_output_tokens: int | None = None,
            seed: int | None = None,
            speech_config: SpeechConfigUnion | None = None,
            stop_sequences: Sequence[str] | None = None,
            temperature: float | None = None,
            thinking_level: ThinkingLevel | str | None = None,
            thinking_summaries: ThinkingSummaries | str | None = None,
            tool_choice: ToolChoice | None = None,
            top_p: float | None = None,
            transcription_config: TranscriptionConfig | None = None,
            video_config: VideoConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "image_config": ("image_config", "model", "ImageConfig"),
        "max_output_tokens": ("max_output_tokens",),
        "seed": ("seed",),
        "speech_config": ("speech_config", "union", "speech_config_union"),
        "stop_sequences": ("stop_sequences",),
        "temperature": ("temperature",),
        "thinking_level": ("thinking_level", "enum", "ThinkingLevel"),
        "thinking_summaries": ("thinking_summaries", "enum", "ThinkingSummaries"),
        "tool_choice": ("tool_choice", "union", "tool_choice"),
        "top_p": ("top_p",),
        "transcription_config": ("transcription_config", "model", "TranscriptionConfig"),
        "video_config": ("video_config", "model", "VideoConfig"),
    }
