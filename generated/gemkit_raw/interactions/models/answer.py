from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .choice_answer import ChoiceAnswer
    from .noul_answer import NoulAnswer
    from .score_answer import ScoreAnswer
    from .unknown_answer import UnknownAnswer

    Answer: TypeAlias = ChoiceAnswer | NoulAnswer | ScoreAnswer | UnknownAnswer
    """Answer to a question, of the same `type` as the question."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Answer":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ChoiceAnswer, NoulAnswer, ScoreAnswer, UnknownAnswer

        globals()[name] = union = ChoiceAnswer | NoulAnswer | ScoreAnswer | UnknownAnswer
        return union


parse_answer = Variants(
    __name__, "type", {"choice": "ChoiceAnswer", "noul": "NoulAnswer", "score": "ScoreAnswer"}, "UnknownAnswer"
)
