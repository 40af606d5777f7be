from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GroundingChunk(JsonModel):
    """One source of an answer."""

    __slots__ = (
        "web",
        "image",
        "retrieved_context",
        "maps",
    )

    web: Web | None
    """A web page."""
    image: Image | None
    """An image found by image search."""
    retrieved_context: RetrievedContext | None
    """A passage from a file search store.

    Only in v1beta."""
    maps: Maps | None
    """A place of Google Maps."""

    def __init__(
        self,
        *,
        web: Web | None = None,
        image: Image | None = None,
        retrieved_context: RetrievedContext | None = None,
        maps: Maps | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.web = web
        self.image = image
        self.retrieved_context = retrieved_context
        self.maps = maps
        self._extra = additional_properties


from .image import Image  # noqa: E402
from .maps import Maps  # noqa: E402
from .retrieved_context import RetrievedContext  # noqa: E402
from .web import Web  # noqa: E402

GroundingChunk.__json_in__ = {
    "web": ("web", Web.from_dict),
    "image": ("image", Image.from_dict),
    "retrievedContext": ("retrieved_context", RetrievedContext.from_dict),
    "maps": ("maps", Maps.from_dict),
}
GroundingChunk.__json_out__ = (
    ("web", "web", dump_model),
    ("image", "image", dump_model),
    ("retrieved_context", "retrievedContext", dump_model),
    ("maps", "maps", dump_model),
)
