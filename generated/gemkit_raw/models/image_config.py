from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ImageConfig(JsonModel):
    """Shape and size of generated images."""

    aspect_ratio: str | None = None
    """Width to height, such as `1:1`, `3:4` or `16:9`. By default the model takes that of an image in the prompt
    or chooses one."""
    image_size: str | None = None
    """Size of generated images, such as `1K`, `2K` or `4K`. Which sizes there are depends on the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            aspect_ratio: str | None = None,
            image_size: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "aspectRatio": ("aspect_ratio",),
        "imageSize": ("image_size",),
    }
