from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class TextResponseFormat(JsonModel):
    """Asks for text, and says what it looks like."""

    __slots__ = (
        "mime_type",
        "schema",
        "type",
    )

    mime_type: TextMimeType | str | None
    """Whether the text is plain or JSON."""
    schema: dict[str, Any] | None
    """JSON schema of the text, for `application/json` only. Limits on the length of strings and the number of
    properties, `uniqueItems` and `contains` are ignored, `minItems` and `maxItems` are kept. A schema that is
    too complex gives a 400 error."""
    type: Literal["text"]
    """Always `text`."""

    def __init__(
        self,
        *,
        mime_type: TextMimeType | str | None = None,
        schema: dict[str, Any] | None = None,
        type: Literal["text"] = "text",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.schema = schema
        self.type = type
        self._extra = additional_properties


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
