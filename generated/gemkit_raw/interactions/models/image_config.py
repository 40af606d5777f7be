from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ImageConfig(JsonModel):
    """Shape and size of generated images. `ImageResponseFormat` is its successor."""

    __slots__ = (
        "aspect_ratio",
        "image_size",
    )

    aspect_ratio: ImageAspectRatio | str | None
    """Width to height, such as `16:9`. By default the model takes that of an image in the input or chooses one."""
    image_size: ImageSize | str | None
    """Size of generated images. `1K` by default."""

    def __init__(
        self,
        *,
        aspect_ratio: ImageAspectRatio | str | None = None,
        image_size: ImageSize | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self._extra = additional_properties


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
