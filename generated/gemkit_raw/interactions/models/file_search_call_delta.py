from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class FileSearchCallDelta(JsonModel):
    """Content of a `FileSearchCallStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_call"] = "file_search_call"
    """Always `file_search_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            signature: str | None = None,
            type: Literal["file_search_call"] = "file_search_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "signature": ("signature",),
        "type": ("type", "const"),
    }
