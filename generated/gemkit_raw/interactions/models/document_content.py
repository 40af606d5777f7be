from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    parse_bytes,
    parse_enum,
)

if TYPE_CHECKING:
    from .document_processing import DocumentProcessing


class DocumentContent(MediaMixin, JsonModel):
    """A document, such as a PDF, a presentation or a spreadsheet."""

    __slots__ = (
        "data",
        "mime_type",
        "processing",
        "resolution",
        "type",
        "uri",
    )

    data: str | bytes | None
    """Bytes of the document, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: DocumentMimeType | str | None
    """MIME type of the document, such as `application/pdf`."""
    processing: DocumentProcessing | None
    """How the model goes through the document. For input only."""
    resolution: MediaResolution | str | None
    """How many tokens the document may take. The model's own choice by default."""
    type: Literal["document"]
    """Always `document`."""
    uri: str | None
    """Where the document is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

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
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self.processing = processing
        self.resolution = resolution
        self.type = type
        self.uri = uri
        self._extra = additional_properties


from .document_mime_type import DocumentMimeType  # noqa: E402
from .document_processing import parse_document_processing  # noqa: E402
from .media_resolution import MediaResolution  # noqa: E402

DocumentContent.__json_in__ = {
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", parse_enum(DocumentMimeType)),
    "processing": ("processing", parse_document_processing),
    "resolution": ("resolution", parse_enum(MediaResolution)),
    "type": ("type", None),
    "uri": ("uri", None),
}
DocumentContent.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
    ("processing", "processing", dump_any),
    ("resolution", "resolution", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
DocumentContent.__json_const__ = ("type",)
