from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_tool_count import GroundingToolCount
    from .modality_tokens import ModalityTokens


class Usage(JsonModel):
    """Token counts of a request."""

    cached_tokens_by_modality: list[ModalityTokens] | None = None
    """Cached tokens by kind of media."""
    grounding_tool_count: list[GroundingToolCount] | None = None
    """How often each grounding tool was used."""
    initial_input_tokens: int | None = None
    """Tokens of the input in the first turn. An interaction takes several turns when tools are used."""
    input_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens of the input by kind of media."""
    output_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens of the output by kind of media."""
    raw_prompt_token: int | None = None
    """Tokens of the prompt before the service adapted it. What that means is not published."""
    tool_use_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens that tool results added to the prompt, by kind of media."""
    total_cached_tokens: int | None = None
    """Tokens of the input that came from a cache."""
    total_input_tokens: int | None = None
    """Tokens of the input."""
    total_output_tokens: int | None = None
    """Tokens of the output. Thinking is counted apart."""
    total_thought_tokens: int | None = None
    """Tokens the model spent on thinking."""
    total_tokens: int | None = None
    """Tokens of the input, of tool results, of thinking and of the output together."""
    total_tool_use_tokens: int | None = None
    """Tokens that tool results added to the prompt."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_tokens_by_modality: Sequence[ModalityTokens] | None = None,
            grounding_tool_count: Sequence[GroundingToolCount] | None = None,
            initial_input_tokens: int | None = None,
            input_tokens_by_modality: Sequence[ModalityTokens] | None = None,
            output_tokens_by_modality: Sequence[ModalityTokens] | None = None,
            raw_prompt_token: int | None = None,
            tool_use_tokens_by_modality: Sequence[ModalityTokens] | None = None,
            total_cached_tokens: int | None = None,
            total_input_tokens: int | None = None,
            total_output_tokens: int | None = None,
            total_thought_tokens: int | None = None,
            total_tokens: int | None = None,
            total_tool_use_tokens: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "cached_tokens_by_modality": ("cached_tokens_by_modality", "list", "model", "ModalityTokens"),
        "grounding_tool_count": ("grounding_tool_count", "list", "model", "GroundingToolCount"),
        "initial_input_tokens": ("initial_input_tokens",),
        "input_tokens_by_modality": ("input_tokens_by_modality", "list", "model", "ModalityTokens"),
        "output_tokens_by_modality": ("output_tokens_by_modality", "list", "model", "ModalityTokens"),
        "raw_prompt_token": ("raw_prompt_token",),
        "tool_use_tokens_by_modality": ("tool_use_tokens_by_modality", "list", "model", "ModalityTokens"),
        "total_cached_tokens": ("total_cached_tokens",),
        "total_input_tokens": ("total_input_tokens",),
        "total_output_tokens": ("total_output_tokens",),
        "total_thought_tokens": ("total_thought_tokens",),
        "total_tokens": ("total_tokens",),
        "total_tool_use_tokens": ("total_tool_use_tokens",),
    }
