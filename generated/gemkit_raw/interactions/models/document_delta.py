from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .document_mime_type import DocumentMimeType


class DocumentDelta(MediaMixin, JsonModel):
    """A document that the model made, as it arrives."""

    data: str | None = None
    """Bytes of the document, as a base64 string. Absent when `uri` is set."""
    mime_type: DocumentMimeType | str | None = None
    """MIME type of the document."""
    type: Literal["document"] = "document"
    """Always `document`."""
    uri: str | None = None
    """Where the document is, instead of its bytes in `data`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | None = None,
            mime_type: DocumentMimeType | str | None = None,
            type: Literal["document"] = "document",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data",),
        "mime_type": ("mime_type", "enum", "DocumentMimeType"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
