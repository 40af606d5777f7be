"""Whether a model thinks before it answers, how hard, and what it thinks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import invalid_argument

if TYPE_CHECKING:
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.engines import Prompt
    from gemkit_emulator.json_types import Json

_DYNAMIC: Final = -1
_BRIEF: Final = 1024
"""A smaller budget makes for a shorter thought."""
_BUDGETS: Final = {
    "gemini-2.5-pro": (128, 32_768),
    "gemini-2.5-flash": (1, 24_576),
    "gemini-2.5-flash-lite": (512, 24_576),
}
_ANY_BUDGET: Final = (1, 65_536)
_QUOTE: Final = 120


@dataclass(frozen=True, slots=True)
class Thinking:
    """How an answer is thought about."""

    on: bool = False
    shown: bool = False
    brief: bool = False
    thoughts: tuple[str, ...] | None = None
    """What a rule has it think."""

    def think(self, prompt: Prompt) -> list[str]:
        """The thoughts, a paragraph each."""
        if not self.on:
            return []
        if self.thoughts is not None:
            return [*self.thoughts]
        heard = " ".join(prompt.turns[-1].text.split()) if prompt.turns else ""
        heard = heard if len(heard) <= _QUOTE else f"{heard[:_QUOTE]}..."
        thoughts = [f"**Reading the Request**\n\nI'm looking at what was sent: {heard}\n\n\n"]
        if not self.brief:
            thoughts.append("**Planning the Answer**\n\nI know what to say now, and how it should be put.\n\n\n")
        return thoughts


def read_thinking(config: Json, model: Model) -> Thinking:
    """What a `thinkingConfig` comes to for a model; most think unless they are told not to."""
    asked: Json = config.get("thinkingConfig", {})
    budget, level = asked.get("thinkingBudget"), asked.get("thinkingLevel", "THINKING_LEVEL_UNSPECIFIED")
    levelled = level != "THINKING_LEVEL_UNSPECIFIED"
    if budget is not None and levelled:
        raise invalid_argument("You can only set only one of thinking budget and thinking level.")
    if not model.thinking:
        if asked.get("includeThoughts") or budget or levelled:
            raise invalid_argument("Thinking is not enabled for this model")
        return Thinking()
    if levelled:
        _check_level(level, model)
    if budget is not None:
        _check_budget(budget, model)
    by_itself = model.version != "gemini-2.5-flash-lite"
    return Thinking(
        on=budget != 0 and (by_itself or budget is not None),
        shown=asked.get("includeThoughts", False),
        brief=level in ("MINIMAL", "LOW") or (budget is not None and 0 < budget < _BRIEF),
    )


def _check_level(level: str, model: Model) -> None:
    if 0 < model.generation < 3:
        raise invalid_argument("Thinking level is not supported for this model.")
    if level == "MINIMAL" and "-pro" in model.version:
        raise invalid_argument(
            f"Thinking level {level} is not supported for this model. Please retry with other thinking level."
        )


def _check_budget(budget: int, model: Model) -> None:
    low, high = _BUDGETS.get(model.version, _ANY_BUDGET)
    if budget == 0 and "-pro" in model.version:
        raise invalid_argument("Budget 0 is invalid. This model only works in thinking mode.")
    if budget not in (0, _DYNAMIC) and not low <= budget <= high:
        raise invalid_argument(
            f"The thinking budget {budget} is invalid. Please choose a value between {low} and {high}."
        )
