from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .safety_setting import SafetySetting
    from .text_prompt import TextPrompt


class GenerateTextRequest(JsonModel):
    """A text prompt for a PaLM model."""

    prompt: TextPrompt | None = None
    """The text to go on from."""
    temperature: float | None = None
    """Randomness of the response, from 0.0 to 1.0. The default depends on the model."""
    candidate_count: int | None = None
    """How many alternative responses to generate, from 1 to 8. 1 by default."""
    max_output_tokens: int | None = None
    """The most tokens a response may have."""
    top_p: float | None = None
    """Sample from the likeliest tokens whose probabilities add up to this much."""
    top_k: int | None = None
    """Sample from this many of the likeliest tokens."""
    safety_settings: list[SafetySetting] | None = None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    stop_sequences: list[str] | None = None
    """Up to 5 strings that end the response as soon as one would appear. The string itself is left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: TextPrompt | None = None,
            temperature: float | None = None,
            candidate_count: int | None = None,
            max_output_tokens: int | None = None,
            top_p: float | None = None,
            top_k: int | None = None,
            safety_settings: Sequence[SafetySetting] | None = None,
            stop_sequences: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt", "model", "TextPrompt"),
        "temperature": ("temperature",),
        "candidateCount": ("candidate_count",),
        "maxOutputTokens": ("max_output_tokens",),
        "topP": ("top_p",),
        "topK": ("top_k",),
        "safetySettings": ("safety_settings", "list", "model", "SafetySetting"),
        "stopSequences": ("stop_sequences",),
    }
