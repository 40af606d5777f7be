from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListFileSearchStoresResponse(JsonModel):
    """One page of file search stores."""

    file_search_stores: list[FileSearchStore] | None = None
    """The stores of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .file_search_store import FileSearchStore  # noqa: E402

ListFileSearchStoresResponse.__json_in__ = {
    "fileSearchStores": ("file_search_stores", parse_list(FileSearchStore.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListFileSearchStoresResponse.__json_out__ = (
    ("file_search_stores", "fileSearchStores", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
