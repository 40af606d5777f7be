from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WeightedPrompt(JsonModel):
    """A description of music, and how much it counts."""

    text: str | None = None
    """The description, such as `minimal techno`."""
    weight: float | None = None
    """How much the prompt counts, in proportion to the others of the message. Any number but 0; a higher one
    counts more."""


WeightedPrompt.__json_in__ = {
    "text": ("text", None),
    "weight": ("weight", None),
}
WeightedPrompt.__json_out__ = (
    ("text", "text", None),
    ("weight", "weight", None),
)
