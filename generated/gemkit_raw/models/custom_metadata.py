from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CustomMetadata(JsonModel):
    """A fact about a document, as a key and a value. Exactly one of the values is set."""

    __slots__ = (
        "string_value",
        "string_list_value",
        "numeric_value",
        "key",
    )

    string_value: str | None
    """The value, as a string."""
    string_list_value: StringList | None
    """The value, as several strings."""
    numeric_value: float | None
    """The value, as a number."""
    key: str | None
    """What the fact is called. Filters refer to it by this key."""

    def __init__(
        self,
        *,
        string_value: str | None = None,
        string_list_value: StringList | None = None,
        numeric_value: float | None = None,
        key: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.string_value = string_value
        self.string_list_value = string_list_value
        self.numeric_value = numeric_value
        self.key = key
        self._extra = additional_properties


from .string_list import StringList  # noqa: E402

CustomMetadata.__json_in__ = {
    "stringValue": ("string_value", None),
    "stringListValue": ("string_list_value", StringList.from_dict),
    "numericValue": ("numeric_value", None),
    "key": ("key", None),
}
CustomMetadata.__json_out__ = (
    ("string_value", "stringValue", None),
    ("string_list_value", "stringListValue", dump_model),
    ("numeric_value", "numericValue", None),
    ("key", "key", None),
)
