from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ContentEmbedding(JsonModel):
    """A vector."""

    values: list[float] | None = None
    """The numbers of the vector."""
    shape: list[int] | None = None
    """Sizes of the dimensions, when `values` holds more than a plain vector."""


ContentEmbedding.__json_in__ = {
    "values": ("values", None),
    "shape": ("shape", None),
}
ContentEmbedding.__json_out__ = (
    ("values", "values", None),
    ("shape", "shape", None),
)
