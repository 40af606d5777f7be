from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class FileSearchCallStep(JsonModel):
    """A search of file search stores, made by the service with the `file_search` tool."""

    __slots__ = (
        "id",
        "signature",
        "type",
    )

    id: str | None
    """Id of the call. The `FileSearchResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["file_search_call"]
    """Always `file_search_call`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["file_search_call"] = "file_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


FileSearchCallStep.__json_in__ = {
    "id": ("id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
FileSearchCallStep.__json_out__ = (
    ("id", "id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
FileSearchCallStep.__json_const__ = ("type",)
