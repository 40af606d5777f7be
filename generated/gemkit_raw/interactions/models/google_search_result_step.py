from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


class GoogleSearchResultStep(JsonModel):
    """What a search with Google gave."""

    __slots__ = (
        "call_id",
        "result",
        "is_error",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `GoogleSearchCallStep` that the result belongs to."""
    result: list[GoogleSearchResult] | None
    """Search suggestions to show with the answer."""
    is_error: bool | None
    """Whether the search failed."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_search_result"]
    """Always `google_search_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: Sequence[GoogleSearchResult] | None = None,
        is_error: bool | None = None,
        signature: str | bytes | None = None,
        type: Literal["google_search_result"] = "google_search_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
