from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Image(JsonModel):
    """An image as a source."""

    __slots__ = (
        "source_uri",
        "image_uri",
        "title",
        "domain",
    )

    source_uri: str | None
    """Address of the page that shows the image."""
    image_uri: str | None
    """Address of the image itself."""
    title: str | None
    """Title of the page."""
    domain: str | None
    """Domain of the page."""

    def __init__(
        self,
        *,
        source_uri: str | None = None,
        image_uri: str | None = None,
        title: str | None = None,
        domain: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source_uri = source_uri
        self.image_uri = image_uri
        self.title = title
        self.domain = domain
        self._extra = additional_properties


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
