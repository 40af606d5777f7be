from __future__ import annotations

from typing import Any

from ...types import Request, fill_path

NAME = "media.download"
PATH = "/fileSearchStores/{file_search_store}/media/{media}"
STREAMING = False
BODY = None


def request(
    name: str,
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
        path=fill_path(PATH, name),
        query={
            "alt": alt,
        },
    )


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
