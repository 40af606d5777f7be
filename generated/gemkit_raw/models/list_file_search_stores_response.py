from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListFileSearchStoresResponse(JsonModel):
    """One page of file search stores."""

    __slots__ = (
        "file_search_stores",
        "next_page_token",
    )

    file_search_stores: list[FileSearchStore] | None
    """The stores of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        file_search_stores: Sequence[FileSearchStore] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_search_stores = file_search_stores
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .file_search_store import FileSearchStore  # noqa: E402

ListFileSearchStoresResponse.__json_in__ = {
    "fileSearchStores": ("file_search_stores", parse_list(FileSearchStore.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListFileSearchStoresResponse.__json_out__ = (
    ("file_search_stores", "fileSearchStores", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
