from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ReviewSnippet(JsonModel):
    """An excerpt of a review of a place in Google Maps."""

    review_id: str | None = None
    """Id of the excerpt."""
    title: str | None = None
    """Title of the review."""
    url: str | None = None
    """Address of the review in Google Maps."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            review_id: str | None = None,
            title: str | None = None,
            url: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "review_id": ("review_id",),
        "title": ("title",),
        "url": ("url",),
    }
