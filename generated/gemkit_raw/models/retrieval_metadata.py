from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RetrievalMetadata(JsonModel):
    """How the decision to search was made."""

    google_search_dynamic_retrieval_score: float | None = None
    """How likely a search is to help, from 0 to 1. Compared with `DynamicRetrievalConfig.dynamic_threshold`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


RetrievalMetadata.__json_in__ = {
    "googleSearchDynamicRetrievalScore": ("google_search_dynamic_retrieval_score", None),
}
RetrievalMetadata.__json_out__ = (("google_search_dynamic_retrieval_score", "googleSearchDynamicRetrievalScore", None),)
