from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ImagenOutputOptions(JsonModel):
    """File format of generated images."""

    mime_type: str | None = None
    """MIME type of the images, such as `image/jpeg`."""
    compression_quality: int | None = None
    """Quality of the compression. For `image/jpeg` only."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: str | None = None,
            compression_quality: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mimeType": ("mime_type",),
        "compressionQuality": ("compression_quality",),
    }
