from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class TextResponseFormat(JsonModel):
    """Asks for text, and says what it looks like."""

    mime_type: TextMimeType | str | None = None
    """Whether the text is plain or JSON."""
    schema: dict[str, Any] | None = None
    """JSON schema of the text, for `application/json` only. Limits on the length of strings and the number of
    properties, `uniqueItems` and `contains` are ignored, `minItems` and `maxItems` are kept. A schema that is
    too complex gives a 400 error."""
    type: Literal["text"] = "text"
    """Always `text`."""


from .text_mime_type import TextMimeType  # noqa: E402

TextResponseFormat.__json_in__ = {
    "mime_type": ("mime_type", parse_enum(TextMimeType)),
    "schema": ("schema", None),
    "type": ("type", None),
}
TextResponseFormat.__json_out__ = (
    ("mime_type", "mime_type", None),
    ("schema", "schema", None),
    ("type", "type", None),
)
TextResponseFormat.__json_const__ = ("type",)
