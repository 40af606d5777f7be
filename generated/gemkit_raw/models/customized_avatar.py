from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class CustomizedAvatar(JsonModel):
    """An avatar of the caller, as a picture."""

    image_mime_type: str | None = None
    """MIME type of the picture."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_mime_type: str | None = None,
            image_data: bytes | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _image_data: Any = None

    @property
    def image_data(self) -> bytes | None:
        """Bytes of the picture."""
        return read_bytes(self, "_image_data")

    @image_data.setter
    def image_data(self, value: bytes | str | None) -> None:
        self._image_data = value

    __json__ = {
        "imageMimeType": ("image_mime_type",),
        "imageData": ("image_data", "bytes"),
    }
