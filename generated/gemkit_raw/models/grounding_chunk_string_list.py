from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingChunkStringList(JsonModel):
    """A list of strings."""

    values: list[str] | None = None
    """The strings."""


GroundingChunkStringList.__json_in__ = {
    "values": ("values", None),
}
GroundingChunkStringList.__json_out__ = (("values", "values", None),)
