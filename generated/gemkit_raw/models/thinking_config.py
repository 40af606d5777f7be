from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .thinking_level import ThinkingLevel


class ThinkingConfig(JsonModel):
    """How much a model thinks before it answers."""

    include_thoughts: bool | None = None
    """Whether to return summaries of the thinking, as parts with `thought` set. False by default."""
    thinking_budget: int | None = None
    """The most tokens to think with. 0 turns thinking off, where the model allows it, and -1 leaves the amount to
    the model. Newer models take `thinking_level` instead; set only one of them."""
    thinking_level: ThinkingLevel | str | None = None
    """How hard to think. Set only one of it and `thinking_budget`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_thoughts: bool | None = None,
            thinking_budget: int | None = None,
            thinking_level: ThinkingLevel | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "includeThoughts": ("include_thoughts",),
        "thinkingBudget": ("thinking_budget",),
        "thinkingLevel": ("thinking_level", "enum", "ThinkingLevel"),
    }
