from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Image(JsonModel):
    """An image as a source."""

    source_uri: str | None = None
    """Address of the page that shows the image."""
    image_uri: str | None = None
    """Address of the image itself."""
    title: str | None = None
    """Title of the page."""
    domain: str | None = None
    """Domain of the page."""


Image.__json_in__ = {
    "sourceUri": ("source_uri", None),
    "imageUri": ("image_uri", None),
    "title": ("title", None),
    "domain": ("domain", None),
}
Image.__json_out__ = (
    ("source_uri", "sourceUri", None),
    ("image_uri", "imageUri", None),
    ("title", "title", None),
    ("domain", "domain", None),
)
