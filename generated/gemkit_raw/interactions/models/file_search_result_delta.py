from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file_search_result import FileSearchResult


class FileSearchResultDelta(JsonModel):
    """Content of a `FileSearchResultStep`, as it arrives."""

    result: list[FileSearchResult] | None = None
    """What was found."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["file_search_result"] = "file_search_result"
    """Always `file_search_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: Sequence[FileSearchResult] | None = None,
            signature: str | None = None,
            type: Literal["file_search_result"] = "file_search_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "list", "model", "FileSearchResult"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
