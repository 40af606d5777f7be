from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Segment(JsonModel):
    """A passage of a message."""

    __slots__ = (
        "part_index",
        "start_index",
        "end_index",
        "text",
    )

    part_index: int | None
    """Position of the part in `Content.parts`, counted from 0."""
    start_index: int | None
    """Where the passage starts in the part, in UTF-8 bytes."""
    end_index: int | None
    """Where the passage ends in the part, in UTF-8 bytes, not included."""
    text: str | None
    """Text of the passage."""

    def __init__(
        self,
        *,
        part_index: int | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.part_index = part_index
        self.start_index = start_index
        self.end_index = end_index
        self.text = text
        self._extra = additional_properties


Segment.__json_in__ = {
    "partIndex": ("part_index", None),
    "startIndex": ("start_index", None),
    "endIndex": ("end_index", None),
    "text": ("text", None),
}
Segment.__json_out__ = (
    ("part_index", "partIndex", None),
    ("start_index", "startIndex", None),
    ("end_index", "endIndex", None),
    ("text", "text", None),
)
