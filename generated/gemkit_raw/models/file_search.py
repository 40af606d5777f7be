from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FileSearch(JsonModel):
    """The file search tool."""

    __slots__ = (
        "file_search_store_names",
        "top_k",
        "metadata_filter",
    )

    file_search_store_names: list[str] | None
    """Names of the stores to search, such as `fileSearchStores/my-store-123`."""
    top_k: int | None
    """How many chunks to find."""
    metadata_filter: str | None
    """Condition on the custom metadata of documents and chunks."""

    def __init__(
        self,
        *,
        file_search_store_names: Sequence[str] | None = None,
        top_k: int | None = None,
        metadata_filter: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_search_store_names = file_search_store_names
        self.top_k = top_k
        self.metadata_filter = metadata_filter
        self._extra = additional_properties


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
