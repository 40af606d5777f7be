from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class FileSearchResultDelta(JsonModel):
    """Content of a `FileSearchResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "signature",
        "type",
    )

    result: list[FileSearchResult] | None
    """What was found."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_result"]
    """Always `file_search_result`."""

    def __init__(
        self,
        *,
        result: Sequence[FileSearchResult] | None = None,
        signature: str | None = None,
        type: Literal["file_search_result"] = "file_search_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
