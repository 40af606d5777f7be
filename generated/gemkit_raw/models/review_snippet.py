from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ReviewSnippet(JsonModel):
    """An excerpt of a review."""

    __slots__ = (
        "review_id",
        "google_maps_uri",
        "title",
    )

    review_id: str | None
    """Id of the review."""
    google_maps_uri: str | None
    """Address of the review in Google Maps."""
    title: str | None
    """Title of the review."""

    def __init__(
        self,
        *,
        review_id: str | None = None,
        google_maps_uri: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_id = review_id
        self.google_maps_uri = google_maps_uri
        self.title = title
        self._extra = additional_properties


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
