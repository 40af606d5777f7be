from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ReviewSnippet(JsonModel):
    """An excerpt of a review of a place in Google Maps."""

    review_id: str | None = None
    """Id of the excerpt."""
    title: str | None = None
    """Title of the review."""
    url: str | None = None
    """Address of the review in Google Maps."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


ReviewSnippet.__json_in__ = {
    "review_id": ("review_id", None),
    "title": ("title", None),
    "url": ("url", None),
}
ReviewSnippet.__json_out__ = (
    ("review_id", "review_id", None),
    ("title", "title", None),
    ("url", "url", None),
)
