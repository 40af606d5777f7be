from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class CitationSource(JsonModel):
    """A source and the passage that quotes it."""

    __slots__ = (
        "start_index",
        "end_index",
        "uri",
        "license",
    )

    start_index: int | None
    """Where the passage starts in the text, in bytes."""
    end_index: int | None
    """Where the passage ends in the text, in bytes, not included."""
    uri: str | None
    """Address of the source."""
    license: str | None
    """License of the source. Given for code."""

    def __init__(
        self,
        *,
        start_index: int | None = None,
        end_index: int | None = None,
        uri: str | None = None,
        license: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_index = start_index
        self.end_index = end_index
        self.uri = uri
        self.license = license
        self._extra = additional_properties


CitationSource.__json_in__ = {
    "startIndex": ("start_index", None),
    "endIndex": ("end_index", None),
    "uri": ("uri", None),
    "license": ("license", None),
}
CitationSource.__json_out__ = (
    ("start_index", "startIndex", None),
    ("end_index", "endIndex", None),
    ("uri", "uri", None),
    ("license", "license", None),
)
