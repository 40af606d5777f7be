from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageContent(MediaMixin, JsonModel):
    """An image, in input or output."""

    data: str | bytes | None = None
    """Bytes of the image, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: ImageMimeType | str | None = None
    """MIME type of the image, such as `image/png`."""
    resolution: MediaResolution | str | None = None
    """How many tokens the image may take. The model's own choice by default."""
    type: Literal["image"] = "image"
    """Always `image`."""
    uri: str | None = None
    """Where the image is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""


from .image_mime_type import ImageMimeType  # noqa: E402
from .media_resolution import MediaResolution  # noqa: E402

ImageContent.__json_in__ = {
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", parse_enum(ImageMimeType)),
    "resolution": ("resolution", parse_enum(MediaResolution)),
    "type": ("type", None),
    "uri": ("uri", None),
}
ImageContent.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
    ("resolution", "resolution", None),
    ("type", "type", None),
    ("uri", "uri", None),
)
ImageContent.__json_const__ = ("type",)
