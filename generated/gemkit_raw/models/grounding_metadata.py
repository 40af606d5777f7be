from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_chunk import GroundingChunk
    from .grounding_support import GroundingSupport
    from .retrieval_metadata import RetrievalMetadata
    from .search_entry_point import SearchEntryPoint


class GroundingMetadata(JsonModel):
    """What an answer is grounded on."""

    search_entry_point: SearchEntryPoint | None = None
    """Search suggestions. Google's terms ask to show them with the answer."""
    grounding_chunks: list[GroundingChunk] | None = None
    """The sources."""
    grounding_supports: list[GroundingSupport] | None = None
    """Which passage of the answer rests on which sources."""
    retrieval_metadata: RetrievalMetadata | None = None
    """How the decision to search was made."""
    web_search_queries: list[str] | None = None
    """What was searched on the web."""
    image_search_queries: list[str] | None = None
    """What was searched among images."""
    google_maps_widget_context_token: str | None = None
    """Token for a Google Maps widget. Only when `GoogleMaps.enable_widget` was set."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            search_entry_point: SearchEntryPoint | None = None,
            grounding_chunks: Sequence[GroundingChunk] | None = None,
            grounding_supports: Sequence[GroundingSupport] | None = None,
            retrieval_metadata: RetrievalMetadata | None = None,
            web_search_queries: Sequence[str] | None = None,
            image_search_queries: Sequence[str] | None = None,
            google_maps_widget_context_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "searchEntryPoint": ("search_entry_point", "model", "SearchEntryPoint"),
        "groundingChunks": ("grounding_chunks", "list", "model", "GroundingChunk"),
        "groundingSupports": ("grounding_supports", "list", "model", "GroundingSupport"),
        "retrievalMetadata": ("retrieval_metadata", "model", "RetrievalMetadata"),
        "webSearchQueries": ("web_search_queries",),
        "imageSearchQueries": ("image_search_queries",),
        "googleMapsWidgetContextToken": ("google_maps_widget_context_token",),
    }
