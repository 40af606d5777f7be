from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WhiteSpaceConfig(JsonModel):
    """How to cut a document at white space. Tokens are words here, not those of a model."""

    max_tokens_per_chunk: int | None = None
    """The most words a chunk may have, up to 512."""
    max_overlap_tokens: int | None = None
    """The most words that two neighbouring chunks may share. Less than `max_tokens_per_chunk`."""


WhiteSpaceConfig.__json_in__ = {
    "maxTokensPerChunk": ("max_tokens_per_chunk", None),
    "maxOverlapTokens": ("max_overlap_tokens", None),
}
WhiteSpaceConfig.__json_out__ = (
    ("max_tokens_per_chunk", "maxTokensPerChunk", None),
    ("max_overlap_tokens", "maxOverlapTokens", None),
)
