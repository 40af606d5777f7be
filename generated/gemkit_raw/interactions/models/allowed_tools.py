from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_choice_type import ToolChoiceType


class AllowedTools(JsonModel):
    """Which tools a model may use, and whether it must."""

    mode: ToolChoiceType | str | None = None
    """Whether the model may, must or must not use these tools."""
    tools: list[str] | None = None
    """Names of the tools, such as `get_weather`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: ToolChoiceType | str | None = None,
            tools: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mode": ("mode", "enum", "ToolChoiceType"),
        "tools": ("tools",),
    }
