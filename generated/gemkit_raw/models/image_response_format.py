from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
