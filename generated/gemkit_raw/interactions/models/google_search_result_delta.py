from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_search_result import GoogleSearchResult


class GoogleSearchResultDelta(JsonModel):
    """Content of a `GoogleSearchResultStep`, as it arrives."""

    result: list[GoogleSearchResult] | None = None
    """Search suggestions to show with the answer."""
    is_error: bool | None = None
    """Whether the search failed."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_search_result"] = "google_search_result"
    """Always `google_search_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: Sequence[GoogleSearchResult] | None = None,
            is_error: bool | None = None,
            signature: str | None = None,
            type: Literal["google_search_result"] = "google_search_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "list", "model", "GoogleSearchResult"),
        "is_error": ("is_error",),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
