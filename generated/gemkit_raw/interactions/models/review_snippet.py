from __future__ import annotations

from attrs import define as _define

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
