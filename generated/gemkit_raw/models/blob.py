from __future__ import annotations

from typing import Any

from gemkit._mixins import BlobMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class Blob(BlobMixin, JsonModel):
    """Media bytes together with their type."""

    __slots__ = (
        "mime_type",
        "_data",
    )

    mime_type: str | None
    """IANA MIME type of the bytes, such as `image/png`."""

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        data: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self._data = data
        self._extra = additional_properties

    @property
    def data(self) -> bytes | None:
        """The bytes, base64-encoded on the wire."""
        return read_bytes(self, "_data")

    @data.setter
    def data(self, value: bytes | str | None) -> None:
        self._data = value


Blob.__json_in__ = {
    "mimeType": ("mime_type", None),
    "data": ("data", parse_bytes),
}
Blob.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("_data", "data", dump_bytes),
)
