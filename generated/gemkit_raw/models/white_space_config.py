from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WhiteSpaceConfig(JsonModel):
    """How to cut a document at white space. Tokens are words here, not those of a model."""

    __slots__ = (
        "max_tokens_per_chunk",
        "max_overlap_tokens",
    )

    max_tokens_per_chunk: int | None
    """The most words a chunk may have, up to 512."""
    max_overlap_tokens: int | None
    """The most words that two neighbouring chunks may share. Less than `max_tokens_per_chunk`."""

    def __init__(
        self,
        *,
        max_tokens_per_chunk: int | None = None,
        max_overlap_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_tokens_per_chunk = max_tokens_per_chunk
        self.max_overlap_tokens = max_overlap_tokens
        self._extra = additional_properties


WhiteSpaceConfig.__json_in__ = {
    "maxTokensPerChunk": ("max_tokens_per_chunk", None),
    "maxOverlapTokens": ("max_overlap_tokens", None),
}
WhiteSpaceConfig.__json_out__ = (
    ("max_tokens_per_chunk", "maxTokensPerChunk", None),
    ("max_overlap_tokens", "maxOverlapTokens", None),
)
