from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class Condition(JsonModel):
    """A condition on the value of a piece of metadata. Set either `string_value` or `numeric_value`."""

    string_value: str | None = None
    """Text to compare with. Excludes `numeric_value`."""
    numeric_value: float | None = None
    """Number to compare with. Excludes `string_value`."""
    operation: Operator | str | None = None
    """How to compare."""


from .operator import Operator  # noqa: E402

Condition.__json_in__ = {
    "stringValue": ("string_value", None),
    "numericValue": ("numeric_value", None),
    "operation": ("operation", parse_enum(Operator)),
}
Condition.__json_out__ = (
    ("string_value", "stringValue", None),
    ("numeric_value", "numericValue", None),
    ("operation", "operation", None),
)
