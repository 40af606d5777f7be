from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CachedContentUsageMetadata(JsonModel):
    """How large a cache is."""

    total_token_count: int | None = None
    """Number of tokens in the cache."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


CachedContentUsageMetadata.__json_in__ = {
    "totalTokenCount": ("total_token_count", None),
}
CachedContentUsageMetadata.__json_out__ = (("total_token_count", "totalTokenCount", None),)
