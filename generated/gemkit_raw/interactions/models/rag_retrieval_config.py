from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class RagRetrievalConfig(JsonModel):
    """How passages are looked up in RAG corpora."""

    __slots__ = (
        "filter",
        "hybrid_search",
        "ranking",
        "top_k",
    )

    filter: Filter | None
    """Which passages count as found."""
    hybrid_search: HybridSearch | None
    """How a search by meaning and a search by words are combined."""
    ranking: Ranking | None
    """How the passages found are put in order."""
    top_k: int | None
    """How many passages to find."""

    def __init__(
        self,
        *,
        filter: Filter | None = None,
        hybrid_search: HybridSearch | None = None,
        ranking: Ranking | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.filter = filter
        self.hybrid_search = hybrid_search
        self.ranking = ranking
        self.top_k = top_k
        self._extra = additional_properties


from .filter_ import Filter  # noqa: E402
from .hybrid_search import HybridSearch  # noqa: E402
from .ranking import Ranking  # noqa: E402

RagRetrievalConfig.__json_in__ = {
    "filter": ("filter", Filter.from_dict),
    "hybrid_search": ("hybrid_search", HybridSearch.from_dict),
    "ranking": ("ranking", Ranking.from_dict),
    "top_k": ("top_k", None),
}
RagRetrievalConfig.__json_out__ = (
    ("filter", "filter", dump_model),
    ("hybrid_search", "hybrid_search", dump_model),
    ("ranking", "ranking", dump_model),
    ("top_k", "top_k", None),
)
