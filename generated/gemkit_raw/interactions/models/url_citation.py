from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class URLCitation(JsonModel):
    """A web page that a passage rests on."""

    __slots__ = (
        "end_index",
        "start_index",
        "title",
        "type",
        "url",
    )

    end_index: int | None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    start_index: int | None
    """Where the passage starts in the text, in UTF-8 bytes."""
    title: str | None
    """Title of the page, often its domain."""
    type: Literal["url_citation"]
    """Always `url_citation`."""
    url: str | None
    """Address of the page. Usually a redirect by Google."""

    def __init__(
        self,
        *,
        end_index: int | None = None,
        start_index: int | None = None,
        title: str | None = None,
        type: Literal["url_citation"] = "url_citation",
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.end_index = end_index
        self.start_index = start_index
        self.title = title
        self.type = type
        self.url = url
        self._extra = additional_properties


URLCitation.__json_in__ = {
    "end_index": ("end_index", None),
    "start_index": ("start_index", None),
    "title": ("title", None),
    "type": ("type", None),
    "url": ("url", None),
}
URLCitation.__json_out__ = (
    ("end_index", "end_index", None),
    ("start_index", "start_index", None),
    ("title", "title", None),
    ("type", "type", None),
    ("url", "url", None),
)
URLCitation.__json_const__ = ("type",)
