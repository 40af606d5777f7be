from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageDelta(MediaMixin, JsonModel):
    """An image that the model made, as it arrives."""

    data: str | None = None
    """Bytes of the image, as a base64 string. Absent when `uri` is set."""
    mime_type: ImageMimeType | str | None = None
    """MIME type of the image."""
    resolution: MediaResolution | str | None = None
    """How many tokens the image takes when a model reads it."""
    type: Literal["image"] = "image"
    """Always `image`."""
    uri: str | None = None
    """Where the image is, instead of its bytes in `data`."""


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
