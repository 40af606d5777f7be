from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
