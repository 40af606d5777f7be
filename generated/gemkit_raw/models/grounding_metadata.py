from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GroundingMetadata(JsonModel):
    """What an answer is grounded on."""

    __slots__ = (
        "search_entry_point",
        "grounding_chunks",
        "grounding_supports",
        "retrieval_metadata",
        "web_search_queries",
        "image_search_queries",
        "google_maps_widget_context_token",
    )

    search_entry_point: SearchEntryPoint | None
    """Search suggestions. Google's terms ask to show them with the answer."""
    grounding_chunks: list[GroundingChunk] | None
    """The sources."""
    grounding_supports: list[GroundingSupport] | None
    """Which passage of the answer rests on which sources."""
    retrieval_metadata: RetrievalMetadata | None
    """How the decision to search was made."""
    web_search_queries: list[str] | None
    """What was searched on the web."""
    image_search_queries: list[str] | None
    """What was searched among images."""
    google_maps_widget_context_token: str | None
    """Token for a Google Maps widget. Only when `GoogleMaps.enable_widget` was set."""

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
    ) -> None:
        self.search_entry_point = search_entry_point
        self.grounding_chunks = grounding_chunks
        self.grounding_supports = grounding_supports
        self.retrieval_metadata = retrieval_metadata
        self.web_search_queries = web_search_queries
        self.image_search_queries = image_search_queries
        self.google_maps_widget_context_token = google_maps_widget_context_token
        self._extra = additional_properties


from .grounding_chunk import GroundingChunk  # noqa: E402
from .grounding_support import GroundingSupport  # noqa: E402
from .retrieval_metadata import RetrievalMetadata  # noqa: E402
from .search_entry_point import SearchEntryPoint  # noqa: E402

GroundingMetadata.__json_in__ = {
    "searchEntryPoint": ("search_entry_point", SearchEntryPoint.from_dict),
    "groundingChunks": ("grounding_chunks", parse_list(GroundingChunk.from_dict)),
    "groundingSupports": ("grounding_supports", parse_list(GroundingSupport.from_dict)),
    "retrievalMetadata": ("retrieval_metadata", RetrievalMetadata.from_dict),
    "webSearchQueries": ("web_search_queries", None),
    "imageSearchQueries": ("image_search_queries", None),
    "googleMapsWidgetContextToken": ("google_maps_widget_context_token", None),
}
GroundingMetadata.__json_out__ = (
    ("search_entry_point", "searchEntryPoint", dump_model),
    ("grounding_chunks", "groundingChunks", dump_list(dump_model)),
    ("grounding_supports", "groundingSupports", dump_list(dump_model)),
    ("retrieval_metadata", "retrievalMetadata", dump_model),
    ("web_search_queries", "webSearchQueries", None),
    ("image_search_queries", "imageSearchQueries", None),
    ("google_maps_widget_context_token", "googleMapsWidgetContextToken", None),
)
