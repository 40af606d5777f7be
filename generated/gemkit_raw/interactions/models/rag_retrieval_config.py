from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .filter_ import Filter
    from .hybrid_search import HybridSearch
    from .ranking import Ranking


class RagRetrievalConfig(JsonModel):
    """How passages are looked up in RAG corpora."""

    filter: Filter | None = None
    """Which passages count as found."""
    hybrid_search: HybridSearch | None = None
    """How a search by meaning and a search by words are combined."""
    ranking: Ranking | None = None
    """How the passages found are put in order."""
    top_k: int | None = None
    """How many passages to find."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filter: Filter | None = None,
            hybrid_search: HybridSearch | None = None,
            ranking: Ranking | None = None,
            top_k: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "filter": ("filter", "model", "Filter"),
        "hybrid_search": ("hybrid_search", "model", "HybridSearch"),
        "ranking": ("ranking", "model", "Ranking"),
        "top_k": ("top_k",),
    }
