from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class RetrievedContext(JsonModel):
    """A passage found by the file search tool."""

    __slots__ = (
        "uri",
        "title",
        "text",
        "file_search_store",
        "custom_metadata",
        "page_number",
        "media_id",
    )

    uri: str | None
    """Address of the document."""
    title: str | None
    """Title of the document."""
    text: str | None
    """Text of the passage."""
    file_search_store: str | None
    """Name of the store with the document, such as `fileSearchStores/my-store-123`."""
    custom_metadata: list[GroundingChunkCustomMetadata] | None
    """Metadata that the user gave the document."""
    page_number: int | None
    """Page of the passage, when the document has pages."""
    media_id: str | None
    """Name of the media found, such as `fileSearchStores/my-store-123/media/abc`."""

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
    ) -> None:
        self.uri = uri
        self.title = title
        self.text = text
        self.file_search_store = file_search_store
        self.custom_metadata = custom_metadata
        self.page_number = page_number
        self.media_id = media_id
        self._extra = additional_properties


from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata  # noqa: E402

RetrievedContext.__json_in__ = {
    "uri": ("uri", None),
    "title": ("title", None),
    "text": ("text", None),
    "fileSearchStore": ("file_search_store", None),
    "customMetadata": ("custom_metadata", parse_list(GroundingChunkCustomMetadata.from_dict)),
    "pageNumber": ("page_number", None),
    "mediaId": ("media_id", None),
}
RetrievedContext.__json_out__ = (
    ("uri", "uri", None),
    ("title", "title", None),
    ("text", "text", None),
    ("file_search_store", "fileSearchStore", None),
    ("custom_metadata", "customMetadata", dump_list(dump_model)),
    ("page_number", "pageNumber", None),
    ("media_id", "mediaId", None),
)
