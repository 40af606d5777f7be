from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_time,
    parse_int64,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class FileSearchStore(JsonModel):
    """A collection of documents that models can search. It stays until it is deleted."""

    __slots__ = (
        "name",
        "display_name",
        "create_time",
        "update_time",
        "active_documents_count",
        "pending_documents_count",
        "failed_documents_count",
        "size_bytes",
        "embedding_model",
    )

    name: str | None
    """Name of the store, such as `fileSearchStores/my-store-123a456b789c`. The service makes it from
    `display_name` and random characters; the id after the slash has up to 40 lower-case letters, digits and
    dashes."""
    display_name: str | None
    """Name for people to read, up to 512 characters."""
    create_time: datetime.datetime | None
    """When the store was created."""
    update_time: datetime.datetime | None
    """When the store was last changed."""
    active_documents_count: int | None
    """Number of documents that can be searched."""
    pending_documents_count: int | None
    """Number of documents that are being processed."""
    failed_documents_count: int | None
    """Number of documents whose processing failed."""
    size_bytes: int | None
    """Size of all documents together, in bytes of the original files."""
    embedding_model: str | None
    """Name of the model that embeds the documents, with its prefix, such as `models/gemini-embedding-001`. Chosen
    by the service when left out."""

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
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.create_time = create_time
        self.update_time = update_time
        self.active_documents_count = active_documents_count
        self.pending_documents_count = pending_documents_count
        self.failed_documents_count = failed_documents_count
        self.size_bytes = size_bytes
        self.embedding_model = embedding_model
        self._extra = additional_properties


FileSearchStore.__json_in__ = {
    "name": ("name", None),
    "displayName": ("display_name", None),
    "createTime": ("create_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "activeDocumentsCount": ("active_documents_count", parse_int64),
    "pendingDocumentsCount": ("pending_documents_count", parse_int64),
    "failedDocumentsCount": ("failed_documents_count", parse_int64),
    "sizeBytes": ("size_bytes", parse_int64),
    "embeddingModel": ("embedding_model", None),
}
FileSearchStore.__json_out__ = (
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("create_time", "createTime", dump_time),
    ("update_time", "updateTime", dump_time),
    ("active_documents_count", "activeDocumentsCount", dump_int64),
    ("pending_documents_count", "pendingDocumentsCount", dump_int64),
    ("failed_documents_count", "failedDocumentsCount", dump_int64),
    ("size_bytes", "sizeBytes", dump_int64),
    ("embedding_model", "embeddingModel", None),
)
