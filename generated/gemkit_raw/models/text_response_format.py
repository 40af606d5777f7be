from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class TextResponseFormat(JsonModel):
    """Form of text output."""

    mime_type: TextMimeType | str | None = None
    """Type of the text."""
    schema: Any | None = None
    """Shape of JSON output, as a JSON Schema. For `APPLICATION_JSON` only."""


from .text_mime_type import TextMimeType  # noqa: E402

TextResponseFormat.__json_in__ = {
    "mimeType": ("mime_type", parse_enum(TextMimeType)),
    "schema": ("schema", None),
}
TextResponseFormat.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("schema", "schema", dump_any),
)
