from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearch(JsonModel):
    """The file search tool."""

    file_search_store_names: list[str] | None = None
    """Names of the stores to search, such as `fileSearchStores/my-store-123`."""
    top_k: int | None = None
    """How many chunks to find."""
    metadata_filter: str | None = None
    """Condition on the custom metadata of documents and chunks."""


FileSearch.__json_in__ = {
    "fileSearchStoreNames": ("file_search_store_names", None),
    "topK": ("top_k", None),
    "metadataFilter": ("metadata_filter", None),
}
FileSearch.__json_out__ = (
    ("file_search_store_names", "fileSearchStoreNames", None),
    ("top_k", "topK", None),
    ("metadata_filter", "metadataFilter", None),
)
