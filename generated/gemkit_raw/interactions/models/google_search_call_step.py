from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    parse_enum,
)


class GoogleSearchCallStep(JsonModel):
    """A search with Google, made by the service with the `google_search` tool."""

    __slots__ = (
        "arguments",
        "id",
        "search_type",
        "signature",
        "type",
    )

    arguments: GoogleSearchCallArguments | None
    """What is searched for."""
    id: str | None
    """Id of the call. The `GoogleSearchResultStep` with the same `call_id` holds its result."""
    search_type: SearchType | str | None
    """What is searched, one of `GoogleSearch.search_types`."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_search_call"]
    """Always `google_search_call`."""

    def __init__(
        self,
        *,
        arguments: GoogleSearchCallArguments | None = None,
        id: str | None = None,
        search_type: SearchType | str | None = None,
        signature: str | bytes | None = None,
        type: Literal["google_search_call"] = "google_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.search_type = search_type
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
