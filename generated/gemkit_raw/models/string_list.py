from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class StringList(JsonModel):
    """Several strings, as a value of custom metadata."""

    values: list[str] | None = None
    """The strings."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


StringList.__json_in__ = {
    "values": ("values", None),
}
StringList.__json_out__ = (("values", "values", None),)
