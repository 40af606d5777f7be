from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class Blob(JsonModel):
    """Media bytes together with their type."""

    mime_type: str | None = None
    """IANA MIME type of the bytes, such as `image/png`."""
    _data: bytes | str | None = _field(default=None, alias="data")

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
