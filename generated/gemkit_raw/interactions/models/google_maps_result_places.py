from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GoogleMapsResultPlaces(JsonModel):
    """A place found in Google Maps."""

    __slots__ = (
        "name",
        "place_id",
        "review_snippets",
        "url",
    )

    name: str | None
    """Name of the place."""
    place_id: str | None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    review_snippets: list[ReviewSnippet] | None
    """Excerpts of reviews of the place."""
    url: str | None
    """Address of the place in Google Maps."""

    def __init__(
        self,
        *,
        name: str | None = None,
        place_id: str | None = None,
        review_snippets: Sequence[ReviewSnippet] | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.place_id = place_id
        self.review_snippets = review_snippets
        self.url = url
        self._extra = additional_properties


from .review_snippet import ReviewSnippet  # noqa: E402

GoogleMapsResultPlaces.__json_in__ = {
    "name": ("name", None),
    "place_id": ("place_id", None),
    "review_snippets": ("review_snippets", parse_list(ReviewSnippet.from_dict)),
    "url": ("url", None),
}
GoogleMapsResultPlaces.__json_out__ = (
    ("name", "name", None),
    ("place_id", "place_id", None),
    ("review_snippets", "review_snippets", dump_list(dump_model)),
    ("url", "url", None),
)
