from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

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


@_define(kw_only=True, eq=False, repr=False)
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
