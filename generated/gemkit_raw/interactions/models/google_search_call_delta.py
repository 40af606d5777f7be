from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_search_call_arguments import GoogleSearchCallArguments


class GoogleSearchCallDelta(JsonModel):
    """Content of a `GoogleSearchCallStep`, as it arrives."""

    arguments: GoogleSearchCallArguments | None = None
    """What is searched for."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_search_call"] = "google_search_call"
    """Always `google_search_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: GoogleSearchCallArguments | None = None,
            signature: str | None = None,
            type: Literal["google_search_call"] = "google_search_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "GoogleSearchCallArguments"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
