from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class CachedContentUsageMetadata(JsonModel):
    """How large a cache is."""

    total_token_count: int | None = None
    """Number of tokens in the cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_token_count: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "totalTokenCount": ("total_token_count",),
    }
