from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import keep, parse_union

from .decision_input_content import parse_decision_input_content

if TYPE_CHECKING:
    from .decision_input_content import DecisionInputContent

    Input: TypeAlias = DecisionInputContent | Sequence[DecisionInputContent] | str
    """What questions are about, as plain text or as pieces of content."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Input":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import DecisionInputContent

        globals()[name] = union = DecisionInputContent | Sequence[DecisionInputContent] | str
        return union


parse_input_ = parse_union(objects=parse_decision_input_content, items=parse_decision_input_content, text=keep)
