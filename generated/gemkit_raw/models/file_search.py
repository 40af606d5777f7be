from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FileSearch(JsonModel):
    """The file search tool."""

    file_search_store_names: list[str] | None = None
    """Names of the stores to search, such as `fileSearchStores/my-store-123`."""
    top_k: int | None = None
    """How many chunks to find."""
    metadata_filter: str | None = None
    """Condition on the custom metadata of documents and chunks."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search_store_names: Sequence[str] | None = None,
            top_k: int | None = None,
            metadata_filter: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "fileSearchStoreNames": ("file_search_store_names",),
        "topK": ("top_k",),
        "metadataFilter": ("metadata_filter",),
    }
