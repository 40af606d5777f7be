from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageConfig(JsonModel):
    """Shape and size of generated images. `ImageResponseFormat` is its successor."""

    aspect_ratio: ImageAspectRatio | str | None = None
    """Width to height, such as `16:9`. By default the model takes that of an image in the input or chooses one."""
    image_size: ImageSize | str | None = None
    """Size of generated images. `1K` by default."""


from .image_aspect_ratio import ImageAspectRatio  # noqa: E402
from .image_size import ImageSize  # noqa: E402

ImageConfig.__json_in__ = {
    "aspect_ratio": ("aspect_ratio", parse_enum(ImageAspectRatio)),
    "image_size": ("image_size", parse_enum(ImageSize)),
}
ImageConfig.__json_out__ = (
    ("aspect_ratio", "aspect_ratio", None),
    ("image_size", "image_size", None),
)
