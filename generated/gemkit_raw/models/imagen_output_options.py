from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImagenOutputOptions(JsonModel):
    """File format of generated images."""

    __slots__ = (
        "mime_type",
        "compression_quality",
    )

    mime_type: str | None
    """MIME type of the images, such as `image/jpeg`."""
    compression_quality: int | None
    """Quality of the compression. For `image/jpeg` only."""

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        compression_quality: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.compression_quality = compression_quality
        self._extra = additional_properties


ImagenOutputOptions.__json_in__ = {
    "mimeType": ("mime_type", None),
    "compressionQuality": ("compression_quality", None),
}
ImagenOutputOptions.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("compression_quality", "compressionQuality", None),
)
