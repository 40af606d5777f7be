from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class VeoImage(JsonModel):
    """A picture for Veo."""

    mime_type: str | None = None
    """MIME type of the picture, such as `image/png`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_base64_encoded: bytes | str | None = None,
            mime_type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _bytes_base64_encoded: Any = None

    @property
    def bytes_base64_encoded(self) -> bytes | None:
        """Bytes of the picture."""
        return read_bytes(self, "_bytes_base64_encoded")

    @bytes_base64_encoded.setter
    def bytes_base64_encoded(self, value: bytes | str | None) -> None:
        self._bytes_base64_encoded = value

    __json__ = {
        "bytesBase64Encoded": ("bytes_base64_encoded", "bytes"),
        "mimeType": ("mime_type",),
    }
