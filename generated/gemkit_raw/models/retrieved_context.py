from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata


class RetrievedContext(JsonModel):
    """A passage found by the file search tool."""

    uri: str | None = None
    """Address of the document."""
    title: str | None = None
    """Title of the document."""
    text: str | None = None
    """Text of the passage."""
    file_search_store: str | None = None
    """Name of the store with the document, such as `fileSearchStores/my-store-123`."""
    custom_metadata: list[GroundingChunkCustomMetadata] | None = None
    """Metadata that the user gave the document."""
    page_number: int | None = None
    """Page of the passage, when the document has pages."""
    media_id: str | None = None
    """Name of the media found, such as `fileSearchStores/my-store-123/media/abc`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | None = None,
            title: str | None = None,
            text: str | None = None,
            file_search_store: str | None = None,
            custom_metadata: Sequence[GroundingChunkCustomMetadata] | None = None,
            page_number: int | None = None,
            media_id: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uri": ("uri",),
        "title": ("title",),
        "text": ("text",),
        "fileSearchStore": ("file_search_store",),
        "customMetadata": ("custom_metadata", "list", "model", "GroundingChunkCustomMetadata"),
        "pageNumber": ("page_number",),
        "mediaId": ("media_id",),
    }
