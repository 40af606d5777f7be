from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GoogleSearchResultDelta(JsonModel):
    """Content of a `GoogleSearchResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "is_error",
        "signature",
        "type",
    )

    result: list[GoogleSearchResult] | None
    """Search suggestions to show with the answer."""
    is_error: bool | None
    """Whether the search failed."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_search_result"]
    """Always `google_search_result`."""

    def __init__(
        self,
        *,
        result: Sequence[GoogleSearchResult] | None = None,
        is_error: bool | None = None,
        signature: str | None = None,
        type: Literal["google_search_result"] = "google_search_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .google_search_result import GoogleSearchResult  # noqa: E402

GoogleSearchResultDelta.__json_in__ = {
    "result": ("result", parse_list(GoogleSearchResult.from_dict)),
    "is_error": ("is_error", None),
    "signature": ("signature", None),
    "type": ("type", None),
}
GoogleSearchResultDelta.__json_out__ = (
    ("result", "result", dump_list(dump_model)),
    ("is_error", "is_error", None),
    ("signature", "signature", None),
    ("type", "type", None),
)
GoogleSearchResultDelta.__json_const__ = ("type",)
