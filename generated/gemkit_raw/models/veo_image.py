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
class VeoImage(JsonModel):
    """A picture for Veo."""

    _bytes_base64_encoded: bytes | str | None = _field(default=None, alias="bytes_base64_encoded")
    mime_type: str | None = None
    """MIME type of the picture, such as `image/png`."""

    @property
    def bytes_base64_encoded(self) -> bytes | None:
        """Bytes of the picture."""
        return read_bytes(self, "_bytes_base64_encoded")

    @bytes_base64_encoded.setter
    def bytes_base64_encoded(self, value: bytes | str | None) -> None:
        self._bytes_base64_encoded = value


VeoImage.__json_in__ = {
    "bytesBase64Encoded": ("bytes_base64_encoded", parse_bytes),
    "mimeType": ("mime_type", None),
}
VeoImage.__json_out__ = (
    ("_bytes_base64_encoded", "bytesBase64Encoded", dump_bytes),
    ("mime_type", "mimeType", None),
)
