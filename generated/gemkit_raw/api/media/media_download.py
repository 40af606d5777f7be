from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    pass


NAME = "media.download"
PATH = "/fileSearchStores/{file_search_store}/media/{media}"
STREAMING = False


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


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
