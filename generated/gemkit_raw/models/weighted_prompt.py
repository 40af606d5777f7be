from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WeightedPrompt(JsonModel):
    """A description of music, and how much it counts."""

    __slots__ = (
        "text",
        "weight",
    )

    text: str | None
    """The description, such as `minimal techno`."""
    weight: float | None
    """How much the prompt counts, in proportion to the others of the message. Any number but 0; a higher one
    counts more."""

    def __init__(
        self,
        *,
        text: str | None = None,
        weight: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.weight = weight
        self._extra = additional_properties


WeightedPrompt.__json_in__ = {
    "text": ("text", None),
    "weight": ("weight", None),
}
WeightedPrompt.__json_out__ = (
    ("text", "text", None),
    ("weight", "weight", None),
)
