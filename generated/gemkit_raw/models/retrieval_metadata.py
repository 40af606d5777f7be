from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RetrievalMetadata(JsonModel):
    """How the decision to search was made."""

    google_search_dynamic_retrieval_score: float | None = None
    """How likely a search is to help, from 0 to 1. Compared with `DynamicRetrievalConfig.dynamic_threshold`."""


RetrievalMetadata.__json_in__ = {
    "googleSearchDynamicRetrievalScore": ("google_search_dynamic_retrieval_score", None),
}
RetrievalMetadata.__json_out__ = (("google_search_dynamic_retrieval_score", "googleSearchDynamicRetrievalScore", None),)
