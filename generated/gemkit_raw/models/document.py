from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import DocumentMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .custom_metadata import CustomMetadata
    from .document_state import DocumentState


class Document(DocumentMixin, JsonModel):
    """A document of a file search store. It is kept in chunks, which models can find by their meaning."""

    name: str | None = None
    """Name of the document, such as `fileSearchStores/my-store-123/documents/abc`."""
    display_name: str | None = None
    """Name for people to read, up to 512 characters."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts about the document, to filter searches by. Up to 20."""
    update_time: datetime.datetime | None = None
    """When the document was last changed."""
    create_time: datetime.datetime | None = None
    """When the document was created."""
    state: DocumentState | str | None = None
    """Whether the document can be searched yet."""
    size_bytes: int | None = None
    """Size of the original file in bytes."""
    mime_type: str | None = None
    """MIME type of the document."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            display_name: str | None = None,
            custom_metadata: Sequence[CustomMetadata] | None = None,
            update_time: datetime.datetime | None = None,
            create_time: datetime.datetime | None = None,
            state: DocumentState | str | None = None,
            size_bytes: int | None = None,
            mime_type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "displayName": ("display_name",),
        "customMetadata": ("custom_metadata", "list", "model", "CustomMetadata"),
        "updateTime": ("update_time", "time"),
        "createTime": ("create_time", "time"),
        "state": ("state", "enum", "DocumentState"),
        "sizeBytes": ("size_bytes", "int64"),
        "mimeType": ("mime_type",),
    }
