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
class CustomizedAvatar(JsonModel):
    """An avatar of the caller, as a picture."""

    image_mime_type: str | None = None
    """MIME type of the picture."""
    _image_data: bytes | str | None = _field(default=None, alias="image_data")

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
