from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ReviewSnippet(JsonModel):
    """An excerpt of a review of a place in Google Maps."""

    __slots__ = (
        "review_id",
        "title",
        "url",
    )

    review_id: str | None
    """Id of the excerpt."""
    title: str | None
    """Title of the review."""
    url: str | None
    """Address of the review in Google Maps."""

    def __init__(
        self,
        *,
        review_id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_id = review_id
        self.title = title
        self.url = url
        self._extra = additional_properties


ReviewSnippet.__json_in__ = {
    "review_id": ("review_id", None),
    "title": ("title", None),
    "url": ("url", None),
}
ReviewSnippet.__json_out__ = (
    ("review_id", "review_id", None),
    ("title", "title", None),
    ("url", "url", None),
)
