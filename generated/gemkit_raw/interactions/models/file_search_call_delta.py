from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class FileSearchCallDelta(JsonModel):
    """Content of a `FileSearchCallStep`, as it arrives."""

    __slots__ = (
        "signature",
        "type",
    )

    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_call"]
    """Always `file_search_call`."""

    def __init__(
        self,
        *,
        signature: str | None = None,
        type: Literal["file_search_call"] = "file_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signature = signature
        self.type = type
        self._extra = additional_properties


FileSearchCallDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
FileSearchCallDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
FileSearchCallDelta.__json_const__ = ("type",)
