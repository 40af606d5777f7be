from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ReviewSnippet(JsonModel):
    """An excerpt of a review."""

    review_id: str | None = None
    """Id of the review."""
    google_maps_uri: str | None = None
    """Address of the review in Google Maps."""
    title: str | None = None
    """Title of the review."""


ReviewSnippet.__json_in__ = {
    "reviewId": ("review_id", None),
    "googleMapsUri": ("google_maps_uri", None),
    "title": ("title", None),
}
ReviewSnippet.__json_out__ = (
    ("review_id", "reviewId", None),
    ("google_maps_uri", "googleMapsUri", None),
    ("title", "title", None),
)
