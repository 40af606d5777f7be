from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingChunkStringList(JsonModel):
    """A list of strings."""

    values: list[str] | None = None
    """The strings."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


GroundingChunkStringList.__json_in__ = {
    "values": ("values", None),
}
GroundingChunkStringList.__json_out__ = (("values", "values", None),)
