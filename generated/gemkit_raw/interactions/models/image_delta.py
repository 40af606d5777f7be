from __future__ import annotations

from typing import Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ImageDelta(MediaMixin, JsonModel):
    """An image that the model made, as it arrives."""

    __slots__ = (
        "data",
        "mime_type",
        "resolution",
        "type",
        "uri",
    )

    data: str | None
    """Bytes of the image, as a base64 string. Absent when `uri` is set."""
    mime_type: ImageMimeType | str | None
    """MIME type of the image."""
    resolution: MediaResolution | str | None
    """How many tokens the image takes when a model reads it."""
    type: Literal["image"]
    """Always `image`."""
    uri: str | None
    """Where the image is, instead of its bytes in `data`."""

    def __init__(
        self,
        *,
        data: str | None = None,
        mime_type: ImageMimeType | str | None = None,
        resolution: MediaResolution | str | None = None,
        type: Literal["image"] = "image",
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self.resolution = resolution
        self.type = type
        self.uri = uri
        self._extra = additional_properties


from .image_mime_type import ImageMimeType  # noqa: E402
from .media_resolution import MediaResolution  # noqa: E402

ImageDelta.__json_in__ = {
    "data": ("data", None),
    "mime_type": ("mime_type", parse_enum(ImageMimeType)),
    "resolution": ("resolution", parse_enum(MediaResolution)),
    "type": ("type", None),
    "uri": ("uri", None),
}
ImageDelta.__json_out__ = (
    ("data", "data", None),
    ("mime_type", "mime_type", None),
    ("resolution", "resolution", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
ImageDelta.__json_const__ = ("type",)
