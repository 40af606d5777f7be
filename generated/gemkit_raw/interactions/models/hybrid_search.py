from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class HybridSearch(JsonModel):
    """How a search by meaning and a search by words are combined."""

    alpha: float | None = None
    """Weight of the dense vectors, which stand for meaning, against the sparse ones, which stand for words. From
    0, sparse alone, to 1, dense alone; 0.5 by default."""


HybridSearch.__json_in__ = {
    "alpha": ("alpha", None),
}
HybridSearch.__json_out__ = (("alpha", "alpha", None),)
