from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GenerateTextRequest(JsonModel):
    """A text prompt for a PaLM model."""

    __slots__ = (
        "prompt",
        "temperature",
        "candidate_count",
        "max_output_tokens",
        "top_p",
        "top_k",
        "safety_settings",
        "stop_sequences",
    )

    prompt: TextPrompt | None
    """The text to go on from."""
    temperature: float | None
    """Randomness of the response, from 0.0 to 1.0. The default depends on the model."""
    candidate_count: int | None
    """How many alternative responses to generate, from 1 to 8. 1 by default."""
    max_output_tokens: int | None
    """The most tokens a response may have."""
    top_p: float | None
    """Sample from the likeliest tokens whose probabilities add up to this much."""
    top_k: int | None
    """Sample from this many of the likeliest tokens."""
    safety_settings: list[SafetySetting] | None
    """Thresholds for blocking unsafe content, at most one per category. The others keep their default."""
    stop_sequences: list[str] | None
    """Up to 5 strings that end the response as soon as one would appear. The string itself is left out."""

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
    ) -> None:
        self.prompt = prompt
        self.temperature = temperature
        self.candidate_count = candidate_count
        self.max_output_tokens = max_output_tokens
        self.top_p = top_p
        self.top_k = top_k
        self.safety_settings = safety_settings
        self.stop_sequences = stop_sequences
        self._extra = additional_properties


from .safety_setting import SafetySetting  # noqa: E402
from .text_prompt import TextPrompt  # noqa: E402

GenerateTextRequest.__json_in__ = {
    "prompt": ("prompt", TextPrompt.from_dict),
    "temperature": ("temperature", None),
    "candidateCount": ("candidate_count", None),
    "maxOutputTokens": ("max_output_tokens", None),
    "topP": ("top_p", None),
    "topK": ("top_k", None),
    "safetySettings": ("safety_settings", parse_list(SafetySetting.from_dict)),
    "stopSequences": ("stop_sequences", None),
}
GenerateTextRequest.__json_out__ = (
    ("prompt", "prompt", dump_model),
    ("temperature", "temperature", None),
    ("candidate_count", "candidateCount", None),
    ("max_output_tokens", "maxOutputTokens", None),
    ("top_p", "topP", None),
    ("top_k", "topK", None),
    ("safety_settings", "safetySettings", dump_list(dump_model)),
    ("stop_sequences", "stopSequences", None),
)
