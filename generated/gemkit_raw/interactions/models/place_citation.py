from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class PlaceCitation(JsonModel):
    """A place of Google Maps that a passage rests on."""

    __slots__ = (
        "end_index",
        "name",
        "place_id",
        "review_snippets",
        "start_index",
        "type",
        "url",
    )

    end_index: int | None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    name: str | None
    """Name of the place."""
    place_id: str | None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    review_snippets: list[ReviewSnippet] | None
    """Excerpts of reviews of the place that the answer rests on."""
    start_index: int | None
    """Where the passage starts in the text, in UTF-8 bytes."""
    type: Literal["place_citation"]
    """Always `place_citation`."""
    url: str | None
    """Address of the place in Google Maps."""

    def __init__(
        self,
        *,
        end_index: int | None = None,
        name: str | None = None,
        place_id: str | None = None,
        review_snippets: Sequence[ReviewSnippet] | None = None,
        start_index: int | None = None,
        type: Literal["place_citation"] = "place_citation",
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.end_index = end_index
        self.name = name
        self.place_id = place_id
        self.review_snippets = review_snippets
        self.start_index = start_index
        self.type = type
        self.url = url
        self._extra = additional_properties


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
