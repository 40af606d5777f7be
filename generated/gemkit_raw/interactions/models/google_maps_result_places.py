from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


class GoogleMapsResultPlaces(JsonModel):
    """A place found in Google Maps."""

    name: str | None = None
    """Name of the place."""
    place_id: str | None = None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    review_snippets: list[ReviewSnippet] | None = None
    """Excerpts of reviews of the place."""
    url: str | None = None
    """Address of the place in Google Maps."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            place_id: str | None = None,
            review_snippets: Sequence[ReviewSnippet] | None = None,
            url: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "place_id": ("place_id",),
        "review_snippets": ("review_snippets", "list", "model", "ReviewSnippet"),
        "url": ("url",),
    }
