from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class CachedContentUsageMetadata(JsonModel):
    """How large a cache is."""

    __slots__ = ("total_token_count",)

    total_token_count: int | None
    """Number of tokens in the cache."""

    def __init__(
        self,
        *,
        total_token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_token_count = total_token_count
        self._extra = additional_properties


CachedContentUsageMetadata.__json_in__ = {
    "totalTokenCount": ("total_token_count", None),
}
CachedContentUsageMetadata.__json_out__ = (("total_token_count", "totalTokenCount", None),)
