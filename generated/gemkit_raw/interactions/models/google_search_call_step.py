from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchCallStep(JsonModel):
    """A search with Google, made by the service with the `google_search` tool."""

    arguments: GoogleSearchCallArguments | None = None
    """What is searched for."""
    id: str | None = None
    """Id of the call. The `GoogleSearchResultStep` with the same `call_id` holds its result."""
    search_type: SearchType | str | None = None
    """What is searched, one of `GoogleSearch.search_types`."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_search_call"] = "google_search_call"
    """Always `google_search_call`."""


from .google_search_call_arguments import GoogleSearchCallArguments  # noqa: E402
from .search_type import SearchType  # noqa: E402

GoogleSearchCallStep.__json_in__ = {
    "arguments": ("arguments", GoogleSearchCallArguments.from_dict),
    "id": ("id", None),
    "search_type": ("search_type", parse_enum(SearchType)),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
GoogleSearchCallStep.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("id", "id", None),
    ("search_type", "search_type", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
GoogleSearchCallStep.__json_const__ = ("type",)
