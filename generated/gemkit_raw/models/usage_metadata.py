from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount
    from .service_tier import ServiceTier


class UsageMetadata(JsonModel):
    """Token counts of a request."""

    prompt_token_count: int | None = None
    """Tokens of the prompt, those of cached content included."""
    cached_content_token_count: int | None = None
    """Tokens of the prompt that came from a cache.

    Only in v1beta."""
    candidates_token_count: int | None = None
    """Tokens of all candidates. Thinking is counted apart."""
    tool_use_prompt_token_count: int | None = None
    """Tokens that tool results added to the prompt."""
    thoughts_token_count: int | None = None
    """Tokens the model spent on thinking."""
    total_token_count: int | None = None
    """Tokens of the prompt, of tool results, of thinking and of the candidates together."""
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    """Tokens of the prompt by kind of media."""
    cache_tokens_details: list[ModalityTokenCount] | None = None
    """Cached tokens by kind of media."""
    candidates_tokens_details: list[ModalityTokenCount] | None = None
    """Tokens of the candidates by kind of media."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    """Tokens of tool results by kind of media."""
    service_tier: ServiceTier | str | None = None
    """The tier that served the request."""
    raw_prompt_token_count: int | None = None
    """Tokens of the prompt before the service adapted it. What that means is not published."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "promptTokenCount": ("prompt_token_count",),
        "cachedContentTokenCount": ("cached_content_token_count",),
        "candidatesTokenCount": ("candidates_token_count",),
        "toolUsePromptTokenCount": ("tool_use_prompt_token_count",),
        "thoughtsTokenCount": ("thoughts_token_count",),
        "totalTokenCount": ("total_token_count",),
        "promptTokensDetails": ("prompt_tokens_details", "list", "model", "ModalityTokenCount"),
        "cacheTokensDetails": ("cache_tokens_details", "list", "model", "ModalityTokenCount"),
        "candidatesTokensDetails": ("candidates_tokens_details", "list", "model", "ModalityTokenCount"),
        "toolUsePromptTokensDetails": ("tool_use_prompt_tokens_details", "list", "model", "ModalityTokenCount"),
        "serviceTier": ("service_tier", "enum", "ServiceTier"),
        "rawPromptTokenCount": ("raw_prompt_token_count",),
    }
