from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
