from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .delivery import Delivery
    from .image_aspect_ratio import ImageAspectRatio
    from .image_mime_type import ImageMimeType
    from .image_size import ImageSize


class ImageResponseFormat(JsonModel):
    """Form of image output."""

    mime_type: ImageMimeType | str | None = None
    """File format of the image."""
    delivery: Delivery | str | None = None
    """Whether the image comes as bytes or as a URI."""
    aspect_ratio: ImageAspectRatio | str | None = None
    """Width to height."""
    image_size: ImageSize | str | None = None
    """Size of the image."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: ImageMimeType | str | None = None,
            delivery: Delivery | str | None = None,
            aspect_ratio: ImageAspectRatio | str | None = None,
            image_size: ImageSize | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mimeType": ("mime_type", "enum", "ImageMimeType"),
        "delivery": ("delivery", "enum", "Delivery"),
        "aspectRatio": ("aspect_ratio", "enum", "ImageAspectRatio"),
        "imageSize": ("image_size", "enum", "ImageSize"),
    }
