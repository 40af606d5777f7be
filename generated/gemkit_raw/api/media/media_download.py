from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...types import Request

NAME = "media.download"
STREAMING = False


def request(
    file_search_store: str,
    media: str,
    *,
    alt: str | None = "media",
) -> Request:
    """Download media from a store.

    Returns the bytes of media, such as an image, that the model has found in a store. `RetrievedContext.media_id`
    has its name.

    `GET /fileSearchStores/{fileSearchStore}/media/{media}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/fileSearchStores/{file_search_store}/media/{media}".format(
            file_search_store=quote(file_search_store, safe=""),
            media=quote(media, safe=""),
        ),
        query={
            "alt": alt,
        },
    )


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
