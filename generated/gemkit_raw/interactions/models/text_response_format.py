from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .text_mime_type import TextMimeType


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: TextMimeType | str | None = None,
            schema: dict[str, Any] | None = None,
            type: Literal["text"] = "text",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mime_type": ("mime_type", "enum", "TextMimeType"),
        "schema": ("schema",),
        "type": ("type", "const"),
    }
