from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchResultStep(JsonModel):
    """Marks the end of a file search. What was found is not part of the step."""

    call_id: str | None = None
    """The `id` of the `FileSearchCallStep` that the result belongs to."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["file_search_result"] = "file_search_result"
    """Always `file_search_result`."""


FileSearchResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
FileSearchResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
FileSearchResultStep.__json_const__ = ("type",)
