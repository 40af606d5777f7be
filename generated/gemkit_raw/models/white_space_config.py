from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


WhiteSpaceConfig.__json_in__ = {
    "maxTokensPerChunk": ("max_tokens_per_chunk", None),
    "maxOverlapTokens": ("max_overlap_tokens", None),
}
WhiteSpaceConfig.__json_out__ = (
    ("max_tokens_per_chunk", "maxTokensPerChunk", None),
    ("max_overlap_tokens", "maxOverlapTokens", None),
)
