from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .google_search_result import GoogleSearchResult  # noqa: E402

GoogleSearchResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_list(GoogleSearchResult.from_dict)),
    "is_error": ("is_error", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
GoogleSearchResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_list(dump_model)),
    ("is_error", "is_error", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
GoogleSearchResultStep.__json_const__ = ("type",)
