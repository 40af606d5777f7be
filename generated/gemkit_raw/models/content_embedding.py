from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ContentEmbedding(JsonModel):
    """A vector."""

    __slots__ = (
        "values",
        "shape",
    )

    values: list[float] | None
    """The numbers of the vector."""
    shape: list[int] | None
    """Sizes of the dimensions, when `values` holds more than a plain vector."""

    def __init__(
        self,
        *,
        values: Sequence[float] | None = None,
        shape: Sequence[int] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.values = values
        self.shape = shape
        self._extra = additional_properties


ContentEmbedding.__json_in__ = {
    "values": ("values", None),
    "shape": ("shape", None),
}
ContentEmbedding.__json_out__ = (
    ("values", "values", None),
    ("shape", "shape", None),
)
