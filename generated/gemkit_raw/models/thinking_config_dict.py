from __future__ import annotations

from typing import TypedDict

from .thinking_level import ThinkingLevel


class ThinkingConfigDict(TypedDict, total=False):
    """The fields of ThinkingConfig as keyword arguments, or as a dict."""

    include_thoughts: bool | None
    """Whether to return summaries of the thinking, as parts with `thought` set. False by default."""
    thinking_budget: int | None
    """The most tokens to think with. 0 turns thinking off, where the model allows it, and -1 leaves the amount to
    the model. Newer models take `thinking_level` instead; set only one of them."""
    thinking_level: ThinkingLevel | str | None
    """How hard to think. Set only one of it and `thinking_budget`."""
