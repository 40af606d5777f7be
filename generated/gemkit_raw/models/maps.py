from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .place_answer_sources import PlaceAnswerSources


class Maps(JsonModel):
    """A place of Google Maps as a source."""

    uri: str | None = None
    """Address of the place in Google Maps."""
    title: str | None = None
    """Name of the place."""
    text: str | None = None
    """What is known about the place, as text."""
    place_id: str | None = None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    place_answer_sources: PlaceAnswerSources | None = None
    """What the answer about the place rests on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | None = None,
            title: str | None = None,
            text: str | None = None,
            place_id: str | None = None,
            place_answer_sources: PlaceAnswerSources | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uri": ("uri",),
        "title": ("title",),
        "text": ("text",),
        "placeId": ("place_id",),
        "placeAnswerSources": ("place_answer_sources", "model", "PlaceAnswerSources"),
    }
