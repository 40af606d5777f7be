from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GroundingChunkCustomMetadata(JsonModel):
    """One metadata entry of a document. One of the value fields is set."""

    __slots__ = (
        "string_value",
        "string_list_value",
        "numeric_value",
        "key",
    )

    string_value: str | None
    """The value, when it is a string."""
    string_list_value: GroundingChunkStringList | None
    """The value, when it is a list of strings."""
    numeric_value: float | None
    """The value, when it is a number."""
    key: str | None
    """Name of the entry."""

    def __init__(
        self,
        *,
        string_value: str | None = None,
        string_list_value: GroundingChunkStringList | None = None,
        numeric_value: float | None = None,
        key: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.string_value = string_value
        self.string_list_value = string_list_value
        self.numeric_value = numeric_value
        self.key = key
        self._extra = additional_properties


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
