from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingPassageId(JsonModel):
    """A passage that a request brought along."""

    passage_id: str | None = None
    """Id of the passage."""
    part_index: int | None = None
    """Position of the part within the passage, counted from 0."""


GroundingPassageId.__json_in__ = {
    "passageId": ("passage_id", None),
    "partIndex": ("part_index", None),
}
GroundingPassageId.__json_out__ = (
    ("passage_id", "passageId", None),
    ("part_index", "partIndex", None),
)
