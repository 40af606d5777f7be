from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .text_mime_type import TextMimeType


class TextResponseFormat(JsonModel):
    """Form of text output."""

    mime_type: TextMimeType | str | None = None
    """Type of the text."""
    schema: Any | None = None
    """Shape of JSON output, as a JSON Schema. For `APPLICATION_JSON` only."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: TextMimeType | str | None = None,
            schema: Any | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mimeType": ("mime_type", "enum", "TextMimeType"),
        "schema": ("schema", "any"),
    }
