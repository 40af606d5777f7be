from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class Usage(JsonModel):
    """Token counts of a request."""

    __slots__ = (
        "cached_tokens_by_modality",
        "grounding_tool_count",
        "initial_input_tokens",
        "input_tokens_by_modality",
        "output_tokens_by_modality",
        "raw_prompt_token",
        "tool_use_tokens_by_modality",
        "total_cached_tokens",
        "total_input_tokens",
        "total_output_tokens",
        "total_thought_tokens",
        "total_tokens",
        "total_tool_use_tokens",
    )

    cached_tokens_by_modality: list[ModalityTokens] | None
    """Cached tokens by kind of media."""
    grounding_tool_count: list[GroundingToolCount] | None
    """How often each grounding tool was used."""
    initial_input_tokens: int | None
    """Tokens of the input in the first turn. An interaction takes several turns when tools are used."""
    input_tokens_by_modality: list[ModalityTokens] | None
    """Tokens of the input by kind of media."""
    output_tokens_by_modality: list[ModalityTokens] | None
    """Tokens of the output by kind of media."""
    raw_prompt_token: int | None
    """Tokens of the prompt before the service adapted it. What that means is not published."""
    tool_use_tokens_by_modality: list[ModalityTokens] | None
    """Tokens that tool results added to the prompt, by kind of media."""
    total_cached_tokens: int | None
    """Tokens of the input that came from a cache."""
    total_input_tokens: int | None
    """Tokens of the input."""
    total_output_tokens: int | None
    """Tokens of the output. Thinking is counted apart."""
    total_thought_tokens: int | None
    """Tokens the model spent on thinking."""
    total_tokens: int | None
    """Tokens of the input, of tool results, of thinking and of the output together."""
    total_tool_use_tokens: int | None
    """Tokens that tool results added to the prompt."""

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
    ) -> None:
        self.cached_tokens_by_modality = cached_tokens_by_modality
        self.grounding_tool_count = grounding_tool_count
        self.initial_input_tokens = initial_input_tokens
        self.input_tokens_by_modality = input_tokens_by_modality
        self.output_tokens_by_modality = output_tokens_by_modality
        self.raw_prompt_token = raw_prompt_token
        self.tool_use_tokens_by_modality = tool_use_tokens_by_modality
        self.total_cached_tokens = total_cached_tokens
        self.total_input_tokens = total_input_tokens
        self.total_output_tokens = total_output_tokens
        self.total_thought_tokens = total_thought_tokens
        self.total_tokens = total_tokens
        self.total_tool_use_tokens = total_tool_use_tokens
        self._extra = additional_properties


from .grounding_tool_count import GroundingToolCount  # noqa: E402
from .modality_tokens import ModalityTokens  # noqa: E402

Usage.__json_in__ = {
    "cached_tokens_by_modality": ("cached_tokens_by_modality", parse_list(ModalityTokens.from_dict)),
    "grounding_tool_count": ("grounding_tool_count", parse_list(GroundingToolCount.from_dict)),
    "initial_input_tokens": ("initial_input_tokens", None),
    "input_tokens_by_modality": ("input_tokens_by_modality", parse_list(ModalityTokens.from_dict)),
    "output_tokens_by_modality": ("output_tokens_by_modality", parse_list(ModalityTokens.from_dict)),
    "raw_prompt_token": ("raw_prompt_token", None),
    "tool_use_tokens_by_modality": ("tool_use_tokens_by_modality", parse_list(ModalityTokens.from_dict)),
    "total_cached_tokens": ("total_cached_tokens", None),
    "total_input_tokens": ("total_input_tokens", None),
    "total_output_tokens": ("total_output_tokens", None),
    "total_thought_tokens": ("total_thought_tokens", None),
    "total_tokens": ("total_tokens", None),
    "total_tool_use_tokens": ("total_tool_use_tokens", None),
}
Usage.__json_out__ = (
    ("cached_tokens_by_modality", "cached_tokens_by_modality", dump_list(dump_model)),
    ("grounding_tool_count", "grounding_tool_count", dump_list(dump_model)),
    ("initial_input_tokens", "initial_input_tokens", None),
    ("input_tokens_by_modality", "input_tokens_by_modality", dump_list(dump_model)),
    ("output_tokens_by_modality", "output_tokens_by_modality", dump_list(dump_model)),
    ("raw_prompt_token", "raw_prompt_token", None),
    ("tool_use_tokens_by_modality", "tool_use_tokens_by_modality", dump_list(dump_model)),
    ("total_cached_tokens", "total_cached_tokens", None),
    ("total_input_tokens", "total_input_tokens", None),
    ("total_output_tokens", "total_output_tokens", None),
    ("total_thought_tokens", "total_thought_tokens", None),
    ("total_tokens", "total_tokens", None),
    ("total_tool_use_tokens", "total_tool_use_tokens", None),
)
