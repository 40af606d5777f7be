from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
