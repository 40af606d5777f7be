from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
    parse_enum,
)

if TYPE_CHECKING:
    from .speech_config_union import SpeechConfigUnion
    from .tool_choice import ToolChoice


class GenerationConfig(JsonModel):
    """How a model generates its output."""

    __slots__ = (
        "image_config",
        "max_output_tokens",
        "seed",
        "speech_config",
        "stop_sequences",
        "temperature",
        "thinking_level",
        "thinking_summaries",
        "tool_choice",
        "top_p",
        "transcription_config",
        "video_config",
    )

    image_config: ImageConfig | None
    """Shape and size of generated images. Use `response_format` with the type `image` instead.

    Deprecated."""
    max_output_tokens: int | None
    """The most tokens to generate. When they do not suffice, the interaction ends as `incomplete`."""
    seed: int | None
    """Number that makes sampling repeatable, as far as the service can. Random by default."""
    speech_config: SpeechConfigUnion | None
    """Voices and languages of speech output."""
    stop_sequences: list[str] | None
    """Strings that end the output as soon as one would appear."""
    temperature: float | None
    """Randomness of the output. Lower values give more predictable text. Leave it out, as newer models do best
    with their default; nothing takes its place.

    Deprecated."""
    thinking_level: ThinkingLevel | str | None
    """How hard to think. The default depends on the model."""
    thinking_summaries: ThinkingSummaries | str | None
    """Whether to return summaries of the thinking, as part of the `thought` steps."""
    tool_choice: ToolChoice | None
    """Whether the model may or must call tools, and which."""
    top_p: float | None
    """Sample from the likeliest tokens whose probabilities add up to this much, between 0.0 and 1.0. Leave it out,
    as newer models do best with their default; nothing takes its place.

    Deprecated."""
    transcription_config: TranscriptionConfig | None
    """How speech is transcribed, by models such as `gemini-3.5-transcribe`."""
    video_config: VideoConfig | None
    """How videos are generated."""

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
    ) -> None:
        self.image_config = image_config
        self.max_output_tokens = max_output_tokens
        self.seed = seed
        self.speech_config = speech_config
        self.stop_sequences = stop_sequences
        self.temperature = temperature
        self.thinking_level = thinking_level
        self.thinking_summaries = thinking_summaries
        self.tool_choice = tool_choice
        self.top_p = top_p
        self.transcription_config = transcription_config
        self.video_config = video_config
        self._extra = additional_properties


from .image_config import ImageConfig  # noqa: E402
from .speech_config_union import parse_speech_config_union  # noqa: E402
from .thinking_level import ThinkingLevel  # noqa: E402
from .thinking_summaries import ThinkingSummaries  # noqa: E402
from .tool_choice import parse_tool_choice  # noqa: E402
from .transcription_config import TranscriptionConfig  # noqa: E402
from .video_config import VideoConfig  # noqa: E402

GenerationConfig.__json_in__ = {
    "image_config": ("image_config", ImageConfig.from_dict),
    "max_output_tokens": ("max_output_tokens", None),
    "seed": ("seed", None),
    "speech_config": ("speech_config", parse_speech_config_union),
    "stop_sequences": ("stop_sequences", None),
    "temperature": ("temperature", None),
    "thinking_level": ("thinking_level", parse_enum(ThinkingLevel)),
    "thinking_summaries": ("thinking_summaries", parse_enum(ThinkingSummaries)),
    "tool_choice": ("tool_choice", parse_tool_choice),
    "top_p": ("top_p", None),
    "transcription_config": ("transcription_config", TranscriptionConfig.from_dict),
    "video_config": ("video_config", VideoConfig.from_dict),
}
GenerationConfig.__json_out__ = (
    ("image_config", "image_config", dump_model),
    ("max_output_tokens", "max_output_tokens", None),
    ("seed", "seed", None),
    ("speech_config", "speech_config", dump_any),
    ("stop_sequences", "stop_sequences", None),
    ("temperature", "temperature", None),
    ("thinking_level", "thinking_level", None),
    ("thinking_summaries", "thinking_summaries", None),
    ("tool_choice", "tool_choice", dump_any),
    ("top_p", "top_p", None),
    ("transcription_config", "transcription_config", dump_model),
    ("video_config", "video_config", dump_model),
)
