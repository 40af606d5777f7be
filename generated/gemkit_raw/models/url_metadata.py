from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class UrlMetadata(JsonModel):
    """A page that the URL context tool fetched."""

    retrieved_url: str | None = None
    """Address of the page."""
    url_retrieval_status: UrlRetrievalStatus | str | None = None
    """Whether it could be read."""


from .url_retrieval_status import UrlRetrievalStatus  # noqa: E402

UrlMetadata.__json_in__ = {
    "retrievedUrl": ("retrieved_url", None),
    "urlRetrievalStatus": ("url_retrieval_status", parse_enum(UrlRetrievalStatus)),
}
UrlMetadata.__json_out__ = (
    ("retrieved_url", "retrievedUrl", None),
    ("url_retrieval_status", "urlRetrievalStatus", None),
)
