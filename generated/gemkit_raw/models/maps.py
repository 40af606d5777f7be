from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
