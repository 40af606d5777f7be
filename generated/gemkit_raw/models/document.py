from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_list,
    dump_model,
    dump_time,
    parse_enum,
    parse_int64,
    parse_list,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class Document(JsonModel):
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


from .custom_metadata import CustomMetadata  # noqa: E402
from .document_state import DocumentState  # noqa: E402

Document.__json_in__ = {
    "name": ("name", None),
    "displayName": ("display_name", None),
    "customMetadata": ("custom_metadata", parse_list(CustomMetadata.from_dict)),
    "updateTime": ("update_time", parse_time),
    "createTime": ("create_time", parse_time),
    "state": ("state", parse_enum(DocumentState)),
    "sizeBytes": ("size_bytes", parse_int64),
    "mimeType": ("mime_type", None),
}
Document.__json_out__ = (
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("custom_metadata", "customMetadata", dump_list(dump_model)),
    ("update_time", "updateTime", dump_time),
    ("create_time", "createTime", dump_time),
    ("state", "state", None),
    ("size_bytes", "sizeBytes", dump_int64),
    ("mime_type", "mimeType", None),
)
