from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class CountTokensResponse(JsonModel):
    """Token counts of a prompt."""

    __slots__ = (
        "total_tokens",
        "cached_content_token_count",
        "prompt_tokens_details",
        "cache_tokens_details",
        "content_tokens",
        "system_instructions_tokens",
    )

    total_tokens: int | None
    """Tokens of the prompt, those of cached content included."""
    cached_content_token_count: int | None
    """Tokens of the prompt that came from a cache.

    Only in v1beta."""
    prompt_tokens_details: list[ModalityTokenCount] | None
    """Tokens of the prompt by kind of media."""
    cache_tokens_details: list[ModalityTokenCount] | None
    """Cached tokens by kind of media."""
    content_tokens: list[ContentTokens] | None
    """The tokens of each content, in order."""
    system_instructions_tokens: ContentTokens | None
    """The tokens of the system instruction."""

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
    ) -> None:
        self.total_tokens = total_tokens
        self.cached_content_token_count = cached_content_token_count
        self.prompt_tokens_details = prompt_tokens_details
        self.cache_tokens_details = cache_tokens_details
        self.content_tokens = content_tokens
        self.system_instructions_tokens = system_instructions_tokens
        self._extra = additional_properties


from .content_tokens import ContentTokens  # noqa: E402
from .modality_token_count import ModalityTokenCount  # noqa: E402

CountTokensResponse.__json_in__ = {
    "totalTokens": ("total_tokens", None),
    "cachedContentTokenCount": ("cached_content_token_count", None),
    "promptTokensDetails": ("prompt_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "cacheTokensDetails": ("cache_tokens_details", parse_list(ModalityTokenCount.from_dict)),
    "contentTokens": ("content_tokens", parse_list(ContentTokens.from_dict)),
    "systemInstructionsTokens": ("system_instructions_tokens", ContentTokens.from_dict),
}
CountTokensResponse.__json_out__ = (
    ("total_tokens", "totalTokens", None),
    ("cached_content_token_count", "cachedContentTokenCount", None),
    ("prompt_tokens_details", "promptTokensDetails", dump_list(dump_model)),
    ("cache_tokens_details", "cacheTokensDetails", dump_list(dump_model)),
    ("content_tokens", "contentTokens", dump_list(dump_model)),
    ("system_instructions_tokens", "systemInstructionsTokens", dump_model),
)
