from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int | None = None,
            start_index: int | None = None,
            title: str | None = None,
            type: Literal["url_citation"] = "url_citation",
            url: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "end_index": ("end_index",),
        "start_index": ("start_index",),
        "title": ("title",),
        "type": ("type", "const"),
        "url": ("url",),
    }
