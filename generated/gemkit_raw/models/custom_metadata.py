from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .string_list import StringList


class CustomMetadata(JsonModel):
    """A fact about a document, as a key and a value. Exactly one of the values is set."""

    string_value: str | None = None
    """The value, as a string."""
    string_list_value: StringList | None = None
    """The value, as several strings."""
    numeric_value: float | None = None
    """The value, as a number."""
    key: str | None = None
    """What the fact is called. Filters refer to it by this key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            string_value: str | None = None,
            string_list_value: StringList | None = None,
            numeric_value: float | None = None,
            key: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "stringValue": ("string_value",),
        "stringListValue": ("string_list_value", "model", "StringList"),
        "numericValue": ("numeric_value",),
        "key": ("key",),
    }
