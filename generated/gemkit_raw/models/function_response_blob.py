from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class FunctionResponseBlob(JsonModel):
    """Media bytes together with their type."""

    mime_type: str | None = None
    """IANA MIME type of the bytes, such as `image/png`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: str | None = None,
            data: bytes | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _data: Any = None

    @property
    def data(self) -> bytes | None:
        """The bytes, base64-encoded on the wire."""
        return read_bytes(self, "_data")

    @data.setter
    def data(self, value: bytes | str | None) -> None:
        self._data = value

    __json__ = {
        "mimeType": ("mime_type",),
        "data": ("data", "bytes"),
    }
