from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class RetrievalMetadata(JsonModel):
    """How the decision to search was made."""

    google_search_dynamic_retrieval_score: float | None = None
    """How likely a search is to help, from 0 to 1. Compared with `DynamicRetrievalConfig.dynamic_threshold`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            google_search_dynamic_retrieval_score: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "googleSearchDynamicRetrievalScore": ("google_search_dynamic_retrieval_score",),
    }
