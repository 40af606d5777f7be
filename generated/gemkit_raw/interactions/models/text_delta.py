from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class TextDelta(JsonModel):
    """Text of the model, as it arrives."""

    text: str | None = None
    """Text to add to the text so far."""
    type: Literal["text"] = "text"
    """Always `text`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            type: Literal["text"] = "text",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "type": ("type", "const"),
    }
