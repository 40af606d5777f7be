from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


class UsageMetadata(JsonModel):
    """Token counts of a request."""

    __slots__ = (
        "prompt_token_count",
        "cached_content_token_count",
        "candidates_token_count",
        "tool_use_prompt_token_count",
        "thoughts_token_count",
        "total_token_count",
        "prompt_tokens_details",
        "cache_tokens_details",
        "candidates_tokens_details",
        "tool_use_prompt_tokens_details",
        "service_tier",
        "raw_prompt_token_count",
    )

    prompt_token_count: int | None
    """Tokens of the prompt, those of cached content included."""
    cached_content_token_count: int | None
    """Tokens of the prompt that came from a cache.

    Only in v1beta."""
    candidates_token_count: int | None
    """Tokens of all candidates. Thinking is counted apart."""
    tool_use_prompt_token_count: int | None
    """Tokens that tool results added to the prompt."""
    thoughts_token_count: int | None
    """Tokens the model spent on thinking."""
    total_token_count: int | None
    """Tokens of the prompt, of tool results, of thinking and of the candidates together."""
    prompt_tokens_details: list[ModalityTokenCount] | None
    """Tokens of the prompt by kind of media."""
    cache_tokens_details: list[ModalityTokenCount] | None
    """Cached tokens by kind of media."""
    candidates_tokens_details: list[ModalityTokenCount] | None
    """Tokens of the candidates by kind of media."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None
    """Tokens of tool results by kind of media."""
    service_tier: ServiceTier | str | None
    """The tier that served the request."""
    raw_prompt_token_count: int | None
    """Tokens of the prompt before the service adapted it. What that means is not published."""

    def __init__(
        self,
        *,
        prompt_token_count: int | None = None,
        cached_content_token_count: int | None = None,
        candidates_token_count: int | None = None,
        tool_use_prompt_token_count: int | None = None,
        thoughts_token_count: int | None = None,
        total_token_count: int | None = None,
        prompt_tokens_details: Sequence[ModalityTokenCount] | None = None,
        cache_tokens_details: Sequence[ModalityTokenCount] | None = None,
        candidates_tokens_details: Sequence[ModalityTokenCount] | None = None,
        tool_use_prompt_tokens_details: Sequence[ModalityTokenCount] | None = None,
        service_tier: ServiceTier | str | None = None,
        raw_prompt_token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt_token_count = prompt_token_count
        self.cached_content_token_count = cached_content_token_count
        self.candidates_token_count = candidates_token_count
        self.tool_use_prompt_token_count = tool_use_prompt_token_count
        self.thoughts_token_count = thoughts_token_count
        self.total_token_count = total_token_count
        self.prompt_tokens_details = prompt_tokens_details
        self.cache_tokens_details = cache_tokens_details
        self.candidates_tokens_details = candidates_tokens_details
        self.tool_use_prompt_tokens_details = tool_use_prompt_tokens_details
        self.service_tier = service_tier
        self.raw_prompt_token_count = raw_prompt_token_count
        self._extra = additional_properties


from .modality_token_count import ModalityTokenCount  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402

UsageMetadata.__json_in__ = {
    "promptTokenCount": ("prompt_token_count", None),
    "cachedContentTokenCount": ("cached_content_token_count", None),
    "candidatesTokenCount": ("candidates_token_count", None),
    "toolUsePromptTokenCount": ("tool_use_prompt_token_count", None),
    "thoughtsTokenCount": ("thoughts_token_count", None),
    "totalTokenCount": ("total_token_count", None),
    "promptTokensDetails": ("prompt_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "cacheTokensDetails": ("cache_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "candidatesTokensDetails": ("candidates_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "toolUsePromptTokensDetails": ("tool_use_prompt_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "serviceTier": ("service_tier", parse_enum(ServiceTier)),
    "rawPromptTokenCount": ("raw_prompt_token_count", None),
}
UsageMetadata.__json_out__ = (
    ("prompt_token_count", "promptTokenCount", None),
    ("cached_content_token_count", "cachedContentTokenCount", None),
    ("candidates_token_count", "candidatesTokenCount", None),
    ("tool_use_prompt_token_count", "toolUsePromptTokenCount", None),
    ("thoughts_token_count", "thoughtsTokenCount", None),
    ("total_token_count", "totalTokenCount", None),
    ("prompt_tokens_details", "promptTokensDetails", dump_list(dump_model)),
    ("cache_tokens_details", "cacheTokensDetails", dump_list(dump_model)),
    ("candidates_tokens_details", "candidatesTokensDetails", dump_list(dump_model)),
    ("tool_use_prompt_tokens_details", "toolUsePromptTokensDetails", dump_list(dump_model)),
    ("service_tier", "serviceTier", None),
    ("raw_prompt_token_count", "rawPromptTokenCount", None),
)
