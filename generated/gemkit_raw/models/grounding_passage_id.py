from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GroundingPassageId(JsonModel):
    """A passage that a request brought along."""

    __slots__ = (
        "passage_id",
        "part_index",
    )

    passage_id: str | None
    """Id of the passage."""
    part_index: int | None
    """Position of the part within the passage, counted from 0."""

    def __init__(
        self,
        *,
        passage_id: str | None = None,
        part_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.passage_id = passage_id
        self.part_index = part_index
        self._extra = additional_properties


GroundingPassageId.__json_in__ = {
    "passageId": ("passage_id", None),
    "partIndex": ("part_index", None),
}
GroundingPassageId.__json_out__ = (
    ("passage_id", "passageId", None),
    ("part_index", "partIndex", None),
)
