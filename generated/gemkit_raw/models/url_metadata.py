from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_retrieval_status import UrlRetrievalStatus


class UrlMetadata(JsonModel):
    """A page that the URL context tool fetched."""

    retrieved_url: str | None = None
    """Address of the page."""
    url_retrieval_status: UrlRetrievalStatus | str | None = None
    """Whether it could be read."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retrieved_url: str | None = None,
            url_retrieval_status: UrlRetrievalStatus | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "retrievedUrl": ("retrieved_url",),
        "urlRetrievalStatus": ("url_retrieval_status", "enum", "UrlRetrievalStatus"),
    }
