from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ImageResponseFormat(JsonModel):
    """Asks for an image, and says what it looks like."""

    __slots__ = (
        "aspect_ratio",
        "delivery",
        "image_size",
        "mime_type",
        "type",
    )

    aspect_ratio: ImageAspectRatio | str | None
    """Width to height, such as `16:9`. Chosen by the model by default."""
    delivery: Delivery | str | None
    """Whether the image itself is returned or its URI."""
    image_size: ImageSize | str | None
    """Size of the image. Which sizes there are depends on the model."""
    mime_type: ImageOutputMimeType | str | None
    """How the image is encoded."""
    type: Literal["image"]
    """Always `image`."""

    def __init__(
        self,
        *,
        aspect_ratio: ImageAspectRatio | str | None = None,
        delivery: Delivery | str | None = None,
        image_size: ImageSize | str | None = None,
        mime_type: ImageOutputMimeType | str | None = None,
        type: Literal["image"] = "image",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.delivery = delivery
        self.image_size = image_size
        self.mime_type = mime_type
        self.type = type
        self._extra = additional_properties


from .delivery import Delivery  # noqa: E402
from .image_aspect_ratio import ImageAspectRatio  # noqa: E402
from .image_output_mime_type import ImageOutputMimeType  # noqa: E402
from .image_size import ImageSize  # noqa: E402

ImageResponseFormat.__json_in__ = {
    "aspect_ratio": ("aspect_ratio", parse_enum(ImageAspectRatio)),
    "delivery": ("delivery", parse_enum(Delivery)),
    "image_size": ("image_size", parse_enum(ImageSize)),
    "mime_type": ("mime_type", parse_enum(ImageOutputMimeType)),
    "type": ("type", None),
}
ImageResponseFormat.__json_out__ = (
    ("aspect_ratio", "aspect_ratio", None),
    ("delivery", "delivery", None),
    ("image_size", "image_size", None),
    ("mime_type", "mime_type", None),
    ("type", "type", None),
)
ImageResponseFormat.__json_const__ = ("type",)
