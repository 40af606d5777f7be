from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class Condition(JsonModel):
    """A condition on the value of a piece of metadata. Set either `string_value` or `numeric_value`."""

    __slots__ = (
        "string_value",
        "numeric_value",
        "operation",
    )

    string_value: str | None
    """Text to compare with. Excludes `numeric_value`."""
    numeric_value: float | None
    """Number to compare with. Excludes `string_value`."""
    operation: Operator | str | None
    """How to compare."""

    def __init__(
        self,
        *,
        string_value: str | None = None,
        numeric_value: float | None = None,
        operation: Operator | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.string_value = string_value
        self.numeric_value = numeric_value
        self.operation = operation
        self._extra = additional_properties


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
