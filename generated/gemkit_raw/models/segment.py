from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Segment(JsonModel):
    """A passage of a message."""

    part_index: int | None = None
    """Position of the part in `Content.parts`, counted from 0."""
    start_index: int | None = None
    """Where the passage starts in the part, in UTF-8 bytes."""
    end_index: int | None = None
    """Where the passage ends in the part, in UTF-8 bytes, not included."""
    text: str | None = None
    """Text of the passage."""


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
