from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class WeightedPrompt(JsonModel):
    """A description of music, and how much it counts."""

    text: str | None = None
    """The description, such as `minimal techno`."""
    weight: float | None = None
    """How much the prompt counts, in proportion to the others of the message. Any number but 0; a higher one
    counts more."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            weight: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "weight": ("weight",),
    }
