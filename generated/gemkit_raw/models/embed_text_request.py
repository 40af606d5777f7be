from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class EmbedTextRequest(JsonModel):
    """A text to embed."""

    __slots__ = (
        "model",
        "text",
    )

    model: str | None
    """Name of the model, with its `models/` prefix."""
    text: str | None
    """The text."""

    def __init__(
        self,
        *,
        model: str | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.text = text
        self._extra = additional_properties


EmbedTextRequest.__json_in__ = {
    "model": ("model", None),
    "text": ("text", None),
}
EmbedTextRequest.__json_out__ = (
    ("model", "model", None),
    ("text", "text", None),
)
