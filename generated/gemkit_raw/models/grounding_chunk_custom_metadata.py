from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingChunkCustomMetadata(JsonModel):
    """One metadata entry of a document. One of the value fields is set."""

    string_value: str | None = None
    """The value, when it is a string."""
    string_list_value: GroundingChunkStringList | None = None
    """The value, when it is a list of strings."""
    numeric_value: float | None = None
    """The value, when it is a number."""
    key: str | None = None
    """Name of the entry."""


from .grounding_chunk_string_list import GroundingChunkStringList  # noqa: E402

GroundingChunkCustomMetadata.__json_in__ = {
    "stringValue": ("string_value", None),
    "stringListValue": ("string_list_value", GroundingChunkStringList.from_dict),
    "numericValue": ("numeric_value", None),
    "key": ("key", None),
}
GroundingChunkCustomMetadata.__json_out__ = (
    ("string_value", "stringValue", None),
    ("string_list_value", "stringListValue", dump_model),
    ("numeric_value", "numericValue", None),
    ("key", "key", None),
)
