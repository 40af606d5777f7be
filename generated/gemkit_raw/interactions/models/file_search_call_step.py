from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchCallStep(JsonModel):
    """A search of file search stores, made by the service with the `file_search` tool."""

    id: str | None = None
    """Id of the call. The `FileSearchResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["file_search_call"] = "file_search_call"
    """Always `file_search_call`."""


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
