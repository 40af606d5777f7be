from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Maps(JsonModel):
    """A place of Google Maps as a source."""

    __slots__ = (
        "uri",
        "title",
        "text",
        "place_id",
        "place_answer_sources",
    )

    uri: str | None
    """Address of the place in Google Maps."""
    title: str | None
    """Name of the place."""
    text: str | None
    """What is known about the place, as text."""
    place_id: str | None
    """Id of the place, such as `places/ChIJ...`, for the Places API."""
    place_answer_sources: PlaceAnswerSources | None
    """What the answer about the place rests on."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        text: str | None = None,
        place_id: str | None = None,
        place_answer_sources: PlaceAnswerSources | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.text = text
        self.place_id = place_id
        self.place_answer_sources = place_answer_sources
        self._extra = additional_properties


from .place_answer_sources import PlaceAnswerSources  # noqa: E402

Maps.__json_in__ = {
    "uri": ("uri", None),
    "title": ("title", None),
    "text": ("text", None),
    "placeId": ("place_id", None),
    "placeAnswerSources": ("place_answer_sources", PlaceAnswerSources.from_dict),
}
Maps.__json_out__ = (
    ("uri", "uri", None),
    ("title", "title", None),
    ("text", "text", None),
    ("place_id", "placeId", None),
    ("place_answer_sources", "placeAnswerSources", dump_model),
)
