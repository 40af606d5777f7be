from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class URLCitation(JsonModel):
    """A web page that a passage rests on."""

    end_index: int | None = None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    start_index: int | None = None
    """Where the passage starts in the text, in UTF-8 bytes."""
    title: str | None = None
    """Title of the page, often its domain."""
    type: Literal["url_citation"] = "url_citation"
    """Always `url_citation`."""
    url: str | None = None
    """Address of the page. Usually a redirect by Google."""


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
