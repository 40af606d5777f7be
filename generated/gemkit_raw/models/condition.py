from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .operator import Operator


class Condition(JsonModel):
    """A condition on the value of a piece of metadata. Set either `string_value` or `numeric_value`."""

    string_value: str | None = None
    """Text to compare with. Excludes `numeric_value`."""
    numeric_value: float | None = None
    """Number to compare with. Excludes `string_value`."""
    operation: Operator | str | None = None
    """How to compare."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            string_value: str | None = None,
            numeric_value: float | None = None,
            operation: Operator | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "stringValue": ("string_value",),
        "numericValue": ("numeric_value",),
        "operation": ("operation", "enum", "Operator"),
    }
