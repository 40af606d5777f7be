from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
