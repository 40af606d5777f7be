from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .document_mime_type import DocumentMimeType  # noqa: E402

DocumentDelta.__json_in__ = {
    "data": ("data", None),
    "mime_type": ("mime_type", parse_enum(DocumentMimeType)),
    "type": ("type", None),
    "uri": ("uri", None),
}
DocumentDelta.__json_out__ = (
    ("data", "data", None),
    ("mime_type", "mime_type", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
DocumentDelta.__json_const__ = ("type",)
