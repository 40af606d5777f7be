from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CachedContentUsageMetadata(JsonModel):
    """How large a cache is."""

    total_token_count: int | None = None
    """Number of tokens in the cache."""


CachedContentUsageMetadata.__json_in__ = {
    "totalTokenCount": ("total_token_count", None),
}
CachedContentUsageMetadata.__json_out__ = (("total_token_count", "totalTokenCount", None),)
