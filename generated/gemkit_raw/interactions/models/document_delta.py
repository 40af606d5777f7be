from __future__ import annotations

from typing import Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class DocumentDelta(MediaMixin, JsonModel):
    """A document that the model made, as it arrives."""

    __slots__ = (
        "data",
        "mime_type",
        "type",
        "uri",
    )

    data: str | None
    """Bytes of the document, as a base64 string. Absent when `uri` is set."""
    mime_type: DocumentMimeType | str | None
    """MIME type of the document."""
    type: Literal["document"]
    """Always `document`."""
    uri: str | None
    """Where the document is, instead of its bytes in `data`."""

    def __init__(
        self,
        *,
        data: str | None = None,
        mime_type: DocumentMimeType | str | None = None,
        type: Literal["document"] = "document",
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self.type = type
        self.uri = uri
        self._extra = additional_properties


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
