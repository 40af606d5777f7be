from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImageConfig(JsonModel):
    """Shape and size of generated images."""

    __slots__ = (
        "aspect_ratio",
        "image_size",
    )

    aspect_ratio: str | None
    """Width to height, such as `1:1`, `3:4` or `16:9`. By default the model takes that of an image in the prompt
    or chooses one."""
    image_size: str | None
    """Size of generated images, such as `1K`, `2K` or `4K`. Which sizes there are depends on the model."""

    def __init__(
        self,
        *,
        aspect_ratio: str | None = None,
        image_size: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self._extra = additional_properties


ImageConfig.__json_in__ = {
    "aspectRatio": ("aspect_ratio", None),
    "imageSize": ("image_size", None),
}
ImageConfig.__json_out__ = (
    ("aspect_ratio", "aspectRatio", None),
    ("image_size", "imageSize", None),
)
