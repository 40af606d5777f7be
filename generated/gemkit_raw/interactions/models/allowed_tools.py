from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class AllowedTools(JsonModel):
    """Which tools a model may use, and whether it must."""

    __slots__ = (
        "mode",
        "tools",
    )

    mode: ToolChoiceType | str | None
    """Whether the model may, must or must not use these tools."""
    tools: list[str] | None
    """Names of the tools, such as `get_weather`."""

    def __init__(
        self,
        *,
        mode: ToolChoiceType | str | None = None,
        tools: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.tools = tools
        self._extra = additional_properties


from .tool_choice_type import ToolChoiceType  # noqa: E402

AllowedTools.__json_in__ = {
    "mode": ("mode", parse_enum(ToolChoiceType)),
    "tools": ("tools", None),
}
AllowedTools.__json_out__ = (
    ("mode", "mode", None),
    ("tools", "tools", None),
)
