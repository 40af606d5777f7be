from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class RetrievalMetadata(JsonModel):
    """How the decision to search was made."""

    __slots__ = ("google_search_dynamic_retrieval_score",)

    google_search_dynamic_retrieval_score: float | None
    """How likely a search is to help, from 0 to 1. Compared with `DynamicRetrievalConfig.dynamic_threshold`."""

    def __init__(
        self,
        *,
        google_search_dynamic_retrieval_score: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.google_search_dynamic_retrieval_score = google_search_dynamic_retrieval_score
        self._extra = additional_properties


RetrievalMetadata.__json_in__ = {
    "googleSearchDynamicRetrievalScore": ("google_search_dynamic_retrieval_score", None),
}
RetrievalMetadata.__json_out__ = (("google_search_dynamic_retrieval_score", "googleSearchDynamicRetrievalScore", None),)
