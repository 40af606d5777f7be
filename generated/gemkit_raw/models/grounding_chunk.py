from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image import Image
    from .maps import Maps
    from .retrieved_context import RetrievedContext
    from .web import Web


class GroundingChunk(JsonModel):
    """One source of an answer."""

    web: Web | None = None
    """A web page."""
    image: Image | None = None
    """An image found by image search."""
    retrieved_context: RetrievedContext | None = None
    """A passage from a file search store.

    Only in v1beta."""
    maps: Maps | None = None
    """A place of Google Maps."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            web: Web | None = None,
            image: Image | None = None,
            retrieved_context: RetrievedContext | None = None,
            maps: Maps | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "web": ("web", "model", "Web"),
        "image": ("image", "model", "Image"),
        "retrievedContext": ("retrieved_context", "model", "RetrievedContext"),
        "maps": ("maps", "model", "Maps"),
    }
