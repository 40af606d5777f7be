from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source_uri: str | None = None,
            image_uri: str | None = None,
            title: str | None = None,
            domain: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "sourceUri": ("source_uri",),
        "imageUri": ("image_uri",),
        "title": ("title",),
        "domain": ("domain",),
    }
