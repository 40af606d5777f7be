from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

from .text_content import TextContent

if TYPE_CHECKING:
    ChoiceQuestionInstructions: TypeAlias = TextContent | Sequence[TextContent] | str
    """What to decide and by what rules, as plain text or as pieces of text."""
else:

    def __getattr__(name: str) -> Any:
        if name != "ChoiceQuestionInstructions":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

        globals()[name] = union = TextContent | Sequence[TextContent] | str
        return union


parse_choice_question_instructions = parse_union(
    objects=Variants(__name__, None, {}, "TextContent"), items=TextContent.from_dict, text=keep
)
