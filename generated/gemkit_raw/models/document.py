from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import DocumentMixin
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


class Document(DocumentMixin, JsonModel):
    """A document of a file search store. It is kept in chunks, which models can find by their meaning."""

    __slots__ = (
        "name",
        "display_name",
        "custom_metadata",
        "update_time",
        "create_time",
        "state",
        "size_bytes",
        "mime_type",
    )

    name: str | None
    """Name of the document, such as `fileSearchStores/my-store-123/documents/abc`."""
    display_name: str | None
    """Name for people to read, up to 512 characters."""
    custom_metadata: list[CustomMetadata] | None
    """Facts about the document, to filter searches by. Up to 20."""
    update_time: datetime.datetime | None
    """When the document was last changed."""
    create_time: datetime.datetime | None
    """When the document was created."""
    state: DocumentState | str | None
    """Whether the document can be searched yet."""
    size_bytes: int | None
    """Size of the original file in bytes."""
    mime_type: str | None
    """MIME type of the document."""

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
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.custom_metadata = custom_metadata
        self.update_time = update_time
        self.create_time = create_time
        self.state = state
        self.size_bytes = size_bytes
        self.mime_type = mime_type
        self._extra = additional_properties


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
