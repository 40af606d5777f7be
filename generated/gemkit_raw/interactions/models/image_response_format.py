from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .delivery import Delivery
    from .image_aspect_ratio import ImageAspectRatio
    from .image_output_mime_type import ImageOutputMimeType
    from .image_size import ImageSize


class ImageResponseFormat(JsonModel):
    """Asks for an image, and says what it looks like."""

    aspect_ratio: ImageAspectRatio | str | None = None
    """Width to height, such as `16:9`. Chosen by the model by default."""
    delivery: Delivery | str | None = None
    """Whether the image itself is returned or its URI."""
    image_size: ImageSize | str | None = None
    """Size of the image. Which sizes there are depends on the model."""
    mime_type: ImageOutputMimeType | str | None = None
    """How the image is encoded."""
    type: Literal["image"] = "image"
    """Always `image`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            aspect_ratio: ImageAspectRatio | str | None = None,
            delivery: Delivery | str | None = None,
            image_size: ImageSize | str | None = None,
            mime_type: ImageOutputMimeType | str | None = None,
            type: Literal["image"] = "image",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "aspect_ratio": ("aspect_ratio", "enum", "ImageAspectRatio"),
        "delivery": ("delivery", "enum", "Delivery"),
        "image_size": ("image_size", "enum", "ImageSize"),
        "mime_type": ("mime_type", "enum", "ImageOutputMimeType"),
        "type": ("type", "const"),
    }
