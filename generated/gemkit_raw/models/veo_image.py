from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class VeoImage(JsonModel):
    """A picture for Veo."""

    __slots__ = (
        "_bytes_base64_encoded",
        "mime_type",
    )

    mime_type: str | None
    """MIME type of the picture, such as `image/png`."""

    def __init__(
        self,
        *,
        bytes_base64_encoded: bytes | str | None = None,
        mime_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._bytes_base64_encoded = bytes_base64_encoded
        self.mime_type = mime_type
        self._extra = additional_properties

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
