from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_search_call_arguments import GoogleSearchCallArguments
    from .search_type import SearchType


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: GoogleSearchCallArguments | None = None,
            id: str | None = None,
            search_type: SearchType | str | None = None,
            signature: str | bytes | None = None,
            type: Literal["google_search_call"] = "google_search_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "GoogleSearchCallArguments"),
        "id": ("id",),
        "search_type": ("search_type", "enum", "SearchType"),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
