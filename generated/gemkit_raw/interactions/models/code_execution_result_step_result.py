from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import keep, parse_union

from .content import parse_content

if TYPE_CHECKING:
    from .content import Content

    CodeExecutionResultStepResult: TypeAlias = Sequence[Content] | str
    """Output of a run of code, either as plain text or as a list of content, such as text and images."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CodeExecutionResultStepResult":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Content

        globals()[name] = union = Sequence[Content] | str
        return union


parse_code_execution_result_step_result = parse_union(items=parse_content, text=keep)
