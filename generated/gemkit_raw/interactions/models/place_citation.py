from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PlaceCitation(JsonModel):
    """A place of Google Maps that a passage rests on."""

    end_index: int | None = None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    name: str | None = None
    """Name of the place."""
    place_id: str | None = None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    review_snippets: list[ReviewSnippet] | None = None
    """Excerpts of reviews of the place that the answer rests on."""
    start_index: int | None = None
    """Where the passage starts in the text, in UTF-8 bytes."""
    type: Literal["place_citation"] = "place_citation"
    """Always `place_citation`."""
    url: str | None = None
    """Address of the place in Google Maps."""


from .review_snippet import ReviewSnippet  # noqa: E402

PlaceCitation.__json_in__ = {
    "end_index": ("end_index", None),
    "name": ("name", None),
    "place_id": ("place_id", None),
    "review_snippets": ("review_snippets", parse_list(ReviewSnippet.from_dict)),
    "start_index": ("start_index", None),
    "type": ("type", None),
    "url": ("url", None),
}
PlaceCitation.__json_out__ = (
    ("end_index", "end_index", None),
    ("name", "name", None),
    ("place_id", "place_id", None),
    ("review_snippets", "review_snippets", dump_list(dump_model)),
    ("start_index", "start_index", None),
    ("type", "type", None),
    ("url", "url", None),
)
PlaceCitation.__json_const__ = ("type",)
