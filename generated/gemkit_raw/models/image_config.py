from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageConfig(JsonModel):
    """Shape and size of generated images."""

    aspect_ratio: str | None = None
    """Width to height, such as `1:1`, `3:4` or `16:9`. By default the model takes that of an image in the prompt
    or chooses one."""
    image_size: str | None = None
    """Size of generated images, such as `1K`, `2K` or `4K`. Which sizes there are depends on the model."""


ImageConfig.__json_in__ = {
    "aspectRatio": ("aspect_ratio", None),
    "imageSize": ("image_size", None),
}
ImageConfig.__json_out__ = (
    ("aspect_ratio", "aspectRatio", None),
    ("image_size", "imageSize", None),
)
