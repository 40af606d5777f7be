from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_search_result import GoogleSearchResult


class GoogleSearchResultStep(JsonModel):
    """What a search with Google gave."""

    call_id: str | None = None
    """The `id` of the `GoogleSearchCallStep` that the result belongs to."""
    result: list[GoogleSearchResult] | None = None
    """Search suggestions to show with the answer."""
    is_error: bool | None = None
    """Whether the search failed."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_search_result"] = "google_search_result"
    """Always `google_search_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: Sequence[GoogleSearchResult] | None = None,
            is_error: bool | None = None,
            signature: str | bytes | None = None,
            type: Literal["google_search_result"] = "google_search_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "list", "model", "GoogleSearchResult"),
        "is_error": ("is_error",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
