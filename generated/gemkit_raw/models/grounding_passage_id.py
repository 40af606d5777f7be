from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class GroundingPassageId(JsonModel):
    """A passage that a request brought along."""

    passage_id: str | None = None
    """Id of the passage."""
    part_index: int | None = None
    """Position of the part within the passage, counted from 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            passage_id: str | None = None,
            part_index: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "passageId": ("passage_id",),
        "partIndex": ("part_index",),
    }
