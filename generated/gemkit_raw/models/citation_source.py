from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
