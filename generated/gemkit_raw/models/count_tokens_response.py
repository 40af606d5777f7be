from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_tokens import ContentTokens
    from .modality_token_count import ModalityTokenCount


class CountTokensResponse(JsonModel):
    """Token counts of a prompt."""

    total_tokens: int | None = None
    """Tokens of the prompt, those of cached content included."""
    cached_content_token_count: int | None = None
    """Tokens of the prompt that came from a cache.

    Only in v1beta."""
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    """Tokens of the prompt by kind of media."""
    cache_tokens_details: list[ModalityTokenCount] | None = None
    """Cached tokens by kind of media."""
    content_tokens: list[ContentTokens] | None = None
    """The tokens of each content, in order."""
    system_instructions_tokens: ContentTokens | None = None
    """The tokens of the system instruction."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int | None = None,
            cached_content_token_count: int | None = None,
            prompt_tokens_details: Sequence[ModalityTokenCount] | None = None,
            cache_tokens_details: Sequence[ModalityTokenCount] | None = None,
            content_tokens: Sequence[ContentTokens] | None = None,
            system_instructions_tokens: ContentTokens | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "totalTokens": ("total_tokens",),
        "cachedContentTokenCount": ("cached_content_token_count",),
        "promptTokensDetails": ("prompt_tokens_details", "list", "model", "ModalityTokenCount"),
        "cacheTokensDetails": ("cache_tokens_details", "list", "model", "ModalityTokenCount"),
        "contentTokens": ("content_tokens", "list", "model", "ContentTokens"),
        "systemInstructionsTokens": ("system_instructions_tokens", "model", "ContentTokens"),
    }
