from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file_search_store import FileSearchStore


class ListFileSearchStoresResponse(JsonModel):
    """One page of file search stores."""

    file_search_stores: list[FileSearchStore] | None = None
    """The stores of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search_stores: Sequence[FileSearchStore] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "fileSearchStores": ("file_search_stores", "list", "model", "FileSearchStore"),
        "nextPageToken": ("next_page_token",),
    }
