from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image_mime_type import ImageMimeType
    from .media_resolution import MediaResolution


class ImageDelta(MediaMixin, JsonModel):
    """An image that the model made, as it arrives."""

    data: str | None = None
    """Bytes of the image, as a base64 string. Absent when `uri` is set."""
    mime_type: ImageMimeType | str | None = None
    """MIME type of the image."""
    resolution: MediaResolution | str | None = None
    """How many tokens the image takes when a model reads it."""
    type: Literal["image"] = "image"
    """Always `image`."""
    uri: str | None = None
    """Where the image is, instead of its bytes in `data`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str | None = None,
            mime_type: ImageMimeType | str | None = None,
            resolution: MediaResolution | str | None = None,
            type: Literal["image"] = "image",
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "data": ("data",),
        "mime_type": ("mime_type", "enum", "ImageMimeType"),
        "resolution": ("resolution", "enum", "MediaResolution"),
        "type": ("type", "const"),
        "uri": ("uri",),
    }
