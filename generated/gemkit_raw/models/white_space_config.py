from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class WhiteSpaceConfig(JsonModel):
    """How to cut a document at white space. Tokens are words here, not those of a model."""

    max_tokens_per_chunk: int | None = None
    """The most words a chunk may have, up to 512."""
    max_overlap_tokens: int | None = None
    """The most words that two neighbouring chunks may share. Less than `max_tokens_per_chunk`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_tokens_per_chunk: int | None = None,
            max_overlap_tokens: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "maxTokensPerChunk": ("max_tokens_per_chunk",),
        "maxOverlapTokens": ("max_overlap_tokens",),
    }
