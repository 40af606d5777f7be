from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_enum, parse_union

from .tool_choice_type import ToolChoiceType

if TYPE_CHECKING:
    from .tool_choice_config import ToolChoiceConfig

    ToolChoice: TypeAlias = ToolChoiceConfig | ToolChoiceType | str
    """Whether a model uses its tools, either as a mode for all of them or as an object that names some."""
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolChoice":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ToolChoiceConfig

        globals()[name] = union = ToolChoiceConfig | ToolChoiceType | str
        return union


parse_tool_choice = parse_union(
    objects=Variants(__name__, None, {}, "ToolChoiceConfig"), text=parse_enum(ToolChoiceType)
)
