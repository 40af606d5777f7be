from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchCallDelta(JsonModel):
    """Content of a `FileSearchCallStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_call"] = "file_search_call"
    """Always `file_search_call`."""


FileSearchCallDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
FileSearchCallDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
FileSearchCallDelta.__json_const__ = ("type",)
