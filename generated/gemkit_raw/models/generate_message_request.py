from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GenerateMessageRequest(JsonModel):
    """A chat prompt for a PaLM model."""

    prompt: MessagePrompt | None = None
    """The conversation to answer."""
    temperature: float | None = None
    """Randomness of the response, from 0.0 to 1.0. The default depends on the model."""
    candidate_count: int | None = None
    """How many alternative responses to generate, from 1 to 8. 1 by default."""
    top_p: float | None = None
    """Sample from the likeliest tokens whose probabilities add up to this much."""
    top_k: int | None = None
    """Sample from this many of the likeliest tokens."""


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
