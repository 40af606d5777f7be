from __future__ import annotations

from typing import Any, Literal

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
    parse_enum,
)


class ImageContent(MediaMixin, JsonModel):
    """An image, in input or output."""

    __slots__ = (
        "data",
        "mime_type",
        "resolution",
        "type",
        "uri",
    )

    data: str | bytes | None
    """Bytes of the image, base64-encoded on the wire. Set either `data` or `uri`."""
    mime_type: ImageMimeType | str | None
    """MIME type of the image, such as `image/png`."""
    resolution: MediaResolution | str | None
    """How many tokens the image may take. The model's own choice by default."""
    type: Literal["image"]
    """Always `image`."""
    uri: str | None
    """Where the image is, such as the `uri` of an uploaded file. Set either `data` or `uri`."""

    def __init__(
        self,
        *,
        data: str | bytes | None = None,
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
