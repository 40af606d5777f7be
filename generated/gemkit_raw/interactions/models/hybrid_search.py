from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class HybridSearch(JsonModel):
    """How a search by meaning and a search by words are combined."""

    alpha: float | None = None
    """Weight of the dense vectors, which stand for meaning, against the sparse ones, which stand for words. From
    0, sparse alone, to 1, dense alone; 0.5 by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            alpha: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "alpha": ("alpha",),
    }
