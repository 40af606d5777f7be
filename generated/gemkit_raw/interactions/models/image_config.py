from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image_aspect_ratio import ImageAspectRatio
    from .image_size import ImageSize


class ImageConfig(JsonModel):
    """Shape and size of generated images. `ImageResponseFormat` is its successor."""

    aspect_ratio: ImageAspectRatio | str | None = None
    """Width to height, such as `16:9`. By default the model takes that of an image in the input or chooses one."""
    image_size: ImageSize | str | None = None
    """Size of generated images. `1K` by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            aspect_ratio: ImageAspectRatio | str | None = None,
            image_size: ImageSize | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "aspect_ratio": ("aspect_ratio", "enum", "ImageAspectRatio"),
        "image_size": ("image_size", "enum", "ImageSize"),
    }
