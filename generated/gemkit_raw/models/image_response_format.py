from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ImageResponseFormat(JsonModel):
    """Form of image output."""

    __slots__ = (
        "mime_type",
        "delivery",
        "aspect_ratio",
        "image_size",
    )

    mime_type: ImageMimeType | str | None
    """File format of the image."""
    delivery: Delivery | str | None
    """Whether the image comes as bytes or as a URI."""
    aspect_ratio: ImageAspectRatio | str | None
    """Width to height."""
    image_size: ImageSize | str | None
    """Size of the image."""

    def __init__(
        self,
        *,
        mime_type: ImageMimeType | str | None = None,
        delivery: Delivery | str | None = None,
        aspect_ratio: ImageAspectRatio | str | None = None,
        image_size: ImageSize | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.delivery = delivery
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self._extra = additional_properties


from .delivery import Delivery  # noqa: E402
from .image_aspect_ratio import ImageAspectRatio  # noqa: E402
from .image_mime_type import ImageMimeType  # noqa: E402
from .image_size import ImageSize  # noqa: E402

ImageResponseFormat.__json_in__ = {
    "mimeType": ("mime_type", parse_enum(ImageMimeType)),
    "delivery": ("delivery", parse_enum(Delivery)),
    "aspectRatio": ("aspect_ratio", parse_enum(ImageAspectRatio)),
    "imageSize": ("image_size", parse_enum(ImageSize)),
}
ImageResponseFormat.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("delivery", "delivery", None),
    ("aspect_ratio", "aspectRatio", None),
    ("image_size", "imageSize", None),
)
