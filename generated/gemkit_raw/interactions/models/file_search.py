from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearch(JsonModel):
    """The file search tool: the service searches file search stores of the caller."""

    file_search_store_names: list[str] | None = None
    """Names of the stores to search, such as `fileSearchStores/my-store-123`."""
    metadata_filter: str | None = None
    """Condition on the custom metadata of documents and chunks."""
    top_k: int | None = None
    """How many chunks to find."""
    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""


FileSearch.__json_in__ = {
    "file_search_store_names": ("file_search_store_names", None),
    "metadata_filter": ("metadata_filter", None),
    "top_k": ("top_k", None),
    "type": ("type", None),
}
FileSearch.__json_out__ = (
    ("file_search_store_names", "file_search_store_names", None),
    ("metadata_filter", "metadata_filter", None),
    ("top_k", "top_k", None),
    ("type", "type", None),
)
FileSearch.__json_const__ = ("type",)
