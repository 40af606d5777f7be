from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class CitationSource(JsonModel):
    """A source and the passage that quotes it."""

    start_index: int | None = None
    """Where the passage starts in the text, in bytes."""
    end_index: int | None = None
    """Where the passage ends in the text, in bytes, not included."""
    uri: str | None = None
    """Address of the source."""
    license: str | None = None
    """License of the source. Given for code."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_index: int | None = None,
            end_index: int | None = None,
            uri: str | None = None,
            license: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startIndex": ("start_index",),
        "endIndex": ("end_index",),
        "uri": ("uri",),
        "license": ("license",),
    }
