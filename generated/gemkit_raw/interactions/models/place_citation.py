from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "end_index": ("end_index",),
        "name": ("name",),
        "place_id": ("place_id",),
        "review_snippets": ("review_snippets", "list", "model", "ReviewSnippet"),
        "start_index": ("start_index",),
        "type": ("type", "const"),
        "url": ("url",),
    }
