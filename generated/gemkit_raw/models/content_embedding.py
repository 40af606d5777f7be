from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ContentEmbedding(JsonModel):
    """A vector."""

    values: list[float] | None = None
    """The numbers of the vector."""
    shape: list[int] | None = None
    """Sizes of the dimensions, when `values` holds more than a plain vector."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: Sequence[float] | None = None,
            shape: Sequence[int] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "values": ("values",),
        "shape": ("shape",),
    }
