from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part_index: int | None = None,
            start_index: int | None = None,
            end_index: int | None = None,
            text: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "partIndex": ("part_index",),
        "startIndex": ("start_index",),
        "endIndex": ("end_index",),
        "text": ("text",),
    }
