from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search_store_names: Sequence[str] | None = None,
            metadata_filter: str | None = None,
            top_k: int | None = None,
            type: Literal["file_search"] = "file_search",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "file_search_store_names": ("file_search_store_names",),
        "metadata_filter": ("metadata_filter",),
        "top_k": ("top_k",),
        "type": ("type", "const"),
    }
