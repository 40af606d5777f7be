from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ThinkingConfig(JsonModel):
    """How much a model thinks before it answers."""

    include_thoughts: bool | None = None
    """Whether to return summaries of the thinking, as parts with `thought` set. False by default."""
    thinking_budget: int | None = None
    """The most tokens to think with. 0 turns thinking off, where the model allows it, and -1 leaves the amount to
    the model. Newer models take `thinking_level` instead; set only one of them."""
    thinking_level: ThinkingLevel | str | None = None
    """How hard to think. Set only one of it and `thinking_budget`."""


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
