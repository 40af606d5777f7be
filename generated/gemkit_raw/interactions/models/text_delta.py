from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class TextDelta(JsonModel):
    """Text of the model, as it arrives."""

    __slots__ = (
        "text",
        "type",
    )

    text: str | None
    """Text to add to the text so far."""
    type: Literal["text"]
    """Always `text`."""

    def __init__(
        self,
        *,
        text: str | None = None,
        type: Literal["text"] = "text",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.type = type
        self._extra = additional_properties


TextDelta.__json_in__ = {
    "text": ("text", None),
    "type": ("type", None),
}
TextDelta.__json_out__ = (
    ("text", "text", None),
    ("type", "type", None),
)
TextDelta.__json_const__ = ("type",)
