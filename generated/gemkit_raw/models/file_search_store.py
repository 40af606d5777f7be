from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class FileSearchStore(JsonModel):
    """A collection of documents that models can search. It stays until it is deleted."""

    name: str | None = None
    """Name of the store, such as `fileSearchStores/my-store-123a456b789c`. The service makes it from
    `display_name` and random characters; the id after the slash has up to 40 lower-case letters, digits and
    dashes."""
    display_name: str | None = None
    """Name for people to read, up to 512 characters."""
    create_time: datetime.datetime | None = None
    """When the store was created."""
    update_time: datetime.datetime | None = None
    """When the store was last changed."""
    active_documents_count: int | None = None
    """Number of documents that can be searched."""
    pending_documents_count: int | None = None
    """Number of documents that are being processed."""
    failed_documents_count: int | None = None
    """Number of documents whose processing failed."""
    size_bytes: int | None = None
    """Size of all documents together, in bytes of the original files."""
    embedding_model: str | None = None
    """Name of the model that embeds the documents, with its prefix, such as `models/gemini-embedding-001`. Chosen
    by the service when left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            display_name: str | None = None,
            create_time: datetime.datetime | None = None,
            update_time: datetime.datetime | None = None,
            active_documents_count: int | None = None,
            pending_documents_count: int | None = None,
            failed_documents_count: int | None = None,
            size_bytes: int | None = None,
            embedding_model: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "displayName": ("display_name",),
        "createTime": ("create_time", "time"),
        "updateTime": ("update_time", "time"),
        "activeDocumentsCount": ("active_documents_count", "int64"),
        "pendingDocumentsCount": ("pending_documents_count", "int64"),
        "failedDocumentsCount": ("failed_documents_count", "int64"),
        "sizeBytes": ("size_bytes", "int64"),
        "embeddingModel": ("embedding_model",),
    }
