from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
