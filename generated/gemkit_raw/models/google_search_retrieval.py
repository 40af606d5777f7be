from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .dynamic_retrieval_config import DynamicRetrievalConfig


class GoogleSearchRetrieval(JsonModel):
    """Google Search for older models."""

    dynamic_retrieval_config: DynamicRetrievalConfig | None = None
    """When to search."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            dynamic_retrieval_config: DynamicRetrievalConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "dynamicRetrievalConfig": ("dynamic_retrieval_config", "model", "DynamicRetrievalConfig"),
    }
