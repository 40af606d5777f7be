from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class HybridSearch(JsonModel):
    """How a search by meaning and a search by words are combined."""

    __slots__ = ("alpha",)

    alpha: float | None
    """Weight of the dense vectors, which stand for meaning, against the sparse ones, which stand for words. From
    0, sparse alone, to 1, dense alone; 0.5 by default."""

    def __init__(
        self,
        *,
        alpha: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.alpha = alpha
        self._extra = additional_properties


HybridSearch.__json_in__ = {
    "alpha": ("alpha", None),
}
HybridSearch.__json_out__ = (("alpha", "alpha", None),)
