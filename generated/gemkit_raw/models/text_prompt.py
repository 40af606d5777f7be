from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TextPrompt(JsonModel):
    """A text prompt."""

    __slots__ = ("text",)

    text: str | None
    """The text."""

    def __init__(
        self,
        *,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self._extra = additional_properties


TextPrompt.__json_in__ = {
    "text": ("text", None),
}
TextPrompt.__json_out__ = (("text", "text", None),)
