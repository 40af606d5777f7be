from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .document_mime_type import DocumentMimeType
    from .document_processing import DocumentProcessing
    from .media_resolution import MediaResolution


class DocumentContent(MediaMixin, JsonModel):
    """A document, such as a PDF, a presentation or a spreadsheet."""

    data: str | bytes | None = None
    """Bytes of the document, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: DocumentMimeType | str | None = None
    """MIME type of the document, such as `application/pdf`."""
    processing: DocumentProcessing | None = None
    """How the model goes through the document. For input only."""
    resolution: MediaResolution | str | None = None
    """How many tokens the document may take. The model's own choice by default."""
    type: Literal["document"] = "document"
    """Always `document`."""
    uri: str | None = None
    """Where the document is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | bytes | None = None,
            mime_type: DocumentMimeType | str | None = None,
            processing: DocumentProcessing | None = None,
            resolution: MediaResolution | str | None = None,
            type: Literal["document"] = "document",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data", "base64"),
        "mime_type": ("mime_type", "enum", "DocumentMimeType"),
        "processing": ("processing", "union", "document_processing"),
        "resolution": ("resolution", "enum", "MediaResolution"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
