from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_time,
    parse_int64,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
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
