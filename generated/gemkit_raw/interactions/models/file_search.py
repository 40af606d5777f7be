from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class FileSearch(JsonModel):
    """The file search tool: the service searches file search stores of the caller."""

    __slots__ = (
        "file_search_store_names",
        "metadata_filter",
        "top_k",
        "type",
    )

    file_search_store_names: list[str] | None
    """Names of the stores to search, such as `fileSearchStores/my-store-123`."""
    metadata_filter: str | None
    """Condition on the custom metadata of documents and chunks."""
    top_k: int | None
    """How many chunks to find."""
    type: Literal["file_search"]
    """Always `file_search`."""

    def __init__(
        self,
        *,
        file_search_store_names: Sequence[str] | None = None,
        metadata_filter: str | None = None,
        top_k: int | None = None,
        type: Literal["file_search"] = "file_search",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_search_store_names = file_search_store_names
        self.metadata_filter = metadata_filter
        self.top_k = top_k
        self.type = type
        self._extra = additional_properties


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
