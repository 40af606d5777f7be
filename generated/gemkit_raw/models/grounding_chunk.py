from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
