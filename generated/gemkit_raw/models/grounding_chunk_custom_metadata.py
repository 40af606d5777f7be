from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_chunk_string_list import GroundingChunkStringList


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            string_value: str | None = None,
            string_list_value: GroundingChunkStringList | None = None,
            numeric_value: float | None = None,
            key: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "stringValue": ("string_value",),
        "stringListValue": ("string_list_value", "model", "GroundingChunkStringList"),
        "numericValue": ("numeric_value",),
        "key": ("key",),
    }
