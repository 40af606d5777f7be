from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    read_bytes,
)


class CustomizedAvatar(JsonModel):
    """An avatar of the caller, as a picture."""

    __slots__ = (
        "image_mime_type",
        "_image_data",
    )

    image_mime_type: str | None
    """MIME type of the picture."""

    def __init__(
        self,
        *,
        image_mime_type: str | None = None,
        image_data: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.image_mime_type = image_mime_type
        self._image_data = image_data
        self._extra = additional_properties

    @property
    def image_data(self) -> bytes | None:
        """Bytes of the picture."""
        return read_bytes(self, "_image_data")

    @image_data.setter
    def image_data(self, value: bytes | str | None) -> None:
        self._image_data = value


CustomizedAvatar.__json_in__ = {
    "imageMimeType": ("image_mime_type", None),
    "imageData": ("image_data", parse_bytes),
}
CustomizedAvatar.__json_out__ = (
    ("image_mime_type", "imageMimeType", None),
    ("_image_data", "imageData", dump_bytes),
)
