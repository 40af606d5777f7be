from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ThinkingConfig(JsonModel):
    """How much a model thinks before it answers."""

    __slots__ = (
        "include_thoughts",
        "thinking_budget",
        "thinking_level",
    )

    include_thoughts: bool | None
    """Whether to return summaries of the thinking, as parts with `thought` set. False by default."""
    thinking_budget: int | None
    """The most tokens to think with. 0 turns thinking off, where the model allows it, and -1 leaves the amount to
    the model. Newer models take `thinking_level` instead; set only one of them."""
    thinking_level: ThinkingLevel | str | None
    """How hard to think. Set only one of it and `thinking_budget`."""

    def __init__(
        self,
        *,
        include_thoughts: bool | None = None,
        thinking_budget: int | None = None,
        thinking_level: ThinkingLevel | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.include_thoughts = include_thoughts
        self.thinking_budget = thinking_budget
        self.thinking_level = thinking_level
        self._extra = additional_properties


from .thinking_level import ThinkingLevel  # noqa: E402

ThinkingConfig.__json_in__ = {
    "includeThoughts": ("include_thoughts", None),
    "thinkingBudget": ("thinking_budget", None),
    "thinkingLevel": ("thinking_level", parse_enum(ThinkingLevel)),
}
ThinkingConfig.__json_out__ = (
    ("include_thoughts", "includeThoughts", None),
    ("thinking_budget", "thinkingBudget", None),
    ("thinking_level", "thinkingLevel", None),
)
