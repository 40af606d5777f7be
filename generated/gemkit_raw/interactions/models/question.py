from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .choice_question import ChoiceQuestion
    from .noul_question import NoulQuestion
    from .score_question import ScoreQuestion
    from .unknown_question import UnknownQuestion

    Question: TypeAlias = ChoiceQuestion | NoulQuestion | ScoreQuestion | UnknownQuestion
    """A question with a fixed set of answers."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Question":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ChoiceQuestion, NoulQuestion, ScoreQuestion, UnknownQuestion

        globals()[name] = union = ChoiceQuestion | NoulQuestion | ScoreQuestion | UnknownQuestion
        return union


parse_question = Variants(
    __name__, "type", {"choice": "ChoiceQuestion", "noul": "NoulQuestion", "score": "ScoreQuestion"}, "UnknownQuestion"
)
