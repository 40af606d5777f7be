from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class StringList(JsonModel):
    """Several strings, as a value of custom metadata."""

    values: list[str] | None = None
    """The strings."""


StringList.__json_in__ = {
    "values": ("values", None),
}
StringList.__json_out__ = (("values", "values", None),)
