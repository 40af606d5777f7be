from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GenerateMessageRequest(JsonModel):
    """A chat prompt for a PaLM model."""

    __slots__ = (
        "prompt",
        "temperature",
        "candidate_count",
        "top_p",
        "top_k",
    )

    prompt: MessagePrompt | None
    """The conversation to answer."""
    temperature: float | None
    """Randomness of the response, from 0.0 to 1.0. The default depends on the model."""
    candidate_count: int | None
    """How many alternative responses to generate, from 1 to 8. 1 by default."""
    top_p: float | None
    """Sample from the likeliest tokens whose probabilities add up to this much."""
    top_k: int | None
    """Sample from this many of the likeliest tokens."""

    def __init__(
        self,
        *,
        prompt: MessagePrompt | None = None,
        temperature: float | None = None,
        candidate_count: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.temperature = temperature
        self.candidate_count = candidate_count
        self.top_p = top_p
        self.top_k = top_k
        self._extra = additional_properties


from .message_prompt import MessagePrompt  # noqa: E402

GenerateMessageRequest.__json_in__ = {
    "prompt": ("prompt", MessagePrompt.from_dict),
    "temperature": ("temperature", None),
    "candidateCount": ("candidate_count", None),
    "topP": ("top_p", None),
    "topK": ("top_k", None),
}
GenerateMessageRequest.__json_out__ = (
    ("prompt", "prompt", dump_model),
    ("temperature", "temperature", None),
    ("candidate_count", "candidateCount", None),
    ("top_p", "topP", None),
    ("top_k", "topK", None),
)
