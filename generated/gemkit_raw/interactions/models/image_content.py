from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image_mime_type import ImageMimeType
    from .media_resolution import MediaResolution


class ImageContent(MediaMixin, JsonModel):
    """An image, in input or output."""

    data: str | bytes | None = None
    """Bytes of the image, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: ImageMimeType | str | None = None
    """MIME type of the image, such as `image/png`."""
    resolution: MediaResolution | str | None = None
    """How many tokens the image may take. The model's own choice by default."""
    type: Literal["image"] = "image"
    """Always `image`."""
    uri: str | None = None
    """Where the image is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | bytes | None = None,
            mime_type: ImageMimeType | str | None = None,
            resolution: MediaResolution | str | None = None,
            type: Literal["image"] = "image",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data", "base64"),
        "mime_type": ("mime_type", "enum", "ImageMimeType"),
        "resolution": ("resolution", "enum", "MediaResolution"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
