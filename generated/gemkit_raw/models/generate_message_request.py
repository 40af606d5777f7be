from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: MessagePrompt | None = None,
            temperature: float | None = None,
            candidate_count: int | None = None,
            top_p: float | None = None,
            top_k: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt", "model", "MessagePrompt"),
        "temperature": ("temperature",),
        "candidateCount": ("candidate_count",),
        "topP": ("top_p",),
        "topK": ("top_k",),
    }
