from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchResultDelta(JsonModel):
    """Content of a `FileSearchResultStep`, as it arrives."""

    result: list[FileSearchResult] | None = None
    """What was found."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_result"] = "file_search_result"
    """Always `file_search_result`."""


from .file_search_result import FileSearchResult  # noqa: E402

FileSearchResultDelta.__json_in__ = {
    "result": ("result", parse_list(FileSearchResult.from_dict)),
    "signature": ("signature", None),
    "type": ("type", None),
}
FileSearchResultDelta.__json_out__ = (
    ("result", "result", dump_list(dump_model)),
    ("signature", "signature", None),
    ("type", "type", None),
)
FileSearchResultDelta.__json_const__ = ("type",)
