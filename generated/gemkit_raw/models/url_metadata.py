from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class UrlMetadata(JsonModel):
    """A page that the URL context tool fetched."""

    __slots__ = (
        "retrieved_url",
        "url_retrieval_status",
    )

    retrieved_url: str | None
    """Address of the page."""
    url_retrieval_status: UrlRetrievalStatus | str | None
    """Whether it could be read."""

    def __init__(
        self,
        *,
        retrieved_url: str | None = None,
        url_retrieval_status: UrlRetrievalStatus | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.retrieved_url = retrieved_url
        self.url_retrieval_status = url_retrieval_status
        self._extra = additional_properties


from .url_retrieval_status import UrlRetrievalStatus  # noqa: E402

UrlMetadata.__json_in__ = {
    "retrievedUrl": ("retrieved_url", None),
    "urlRetrievalStatus": ("url_retrieval_status", parse_enum(UrlRetrievalStatus)),
}
UrlMetadata.__json_out__ = (
    ("retrieved_url", "retrievedUrl", None),
    ("url_retrieval_status", "urlRetrievalStatus", None),
)
