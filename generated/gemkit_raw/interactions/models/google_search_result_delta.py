from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
