from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenOutputOptions(JsonModel):
    """File format of generated images."""

    mime_type: str | None = None
    """MIME type of the images, such as `image/jpeg`."""
    compression_quality: int | None = None
    """Quality of the compression. For `image/jpeg` only."""


ImagenOutputOptions.__json_in__ = {
    "mimeType": ("mime_type", None),
    "compressionQuality": ("compression_quality", None),
}
ImagenOutputOptions.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("compression_quality", "compressionQuality", None),
)
