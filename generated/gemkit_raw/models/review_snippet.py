from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ReviewSnippet(JsonModel):
    """An excerpt of a review."""

    review_id: str | None = None
    """Id of the review."""
    google_maps_uri: str | None = None
    """Address of the review in Google Maps."""
    title: str | None = None
    """Title of the review."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            review_id: str | None = None,
            google_maps_uri: str | None = None,
            title: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "reviewId": ("review_id",),
        "googleMapsUri": ("google_maps_uri",),
        "title": ("title",),
    }
