from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    parse_enum,
)


class TextResponseFormat(JsonModel):
    """Form of text output."""

    __slots__ = (
        "mime_type",
        "schema",
    )

    mime_type: TextMimeType | str | None
    """Type of the text."""
    schema: Any | None
    """Shape of JSON output, as a JSON Schema. For `APPLICATION_JSON` only."""

    def __init__(
        self,
        *,
        mime_type: TextMimeType | str | None = None,
        schema: Any | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.schema = schema
        self._extra = additional_properties


from .text_mime_type import TextMimeType  # noqa: E402

TextResponseFormat.__json_in__ = {
    "mimeType": ("mime_type", parse_enum(TextMimeType)),
    "schema": ("schema", None),
}
TextResponseFormat.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("schema", "schema", dump_any),
)
