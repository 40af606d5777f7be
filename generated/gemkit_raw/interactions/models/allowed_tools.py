from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class AllowedTools(JsonModel):
    """Which tools a model may use, and whether it must."""

    mode: ToolChoiceType | str | None = None
    """Whether the model may, must or must not use these tools."""
    tools: list[str] | None = None
    """Names of the tools, such as `get_weather`."""


from .tool_choice_type import ToolChoiceType  # noqa: E402

AllowedTools.__json_in__ = {
    "mode": ("mode", parse_enum(ToolChoiceType)),
    "tools": ("tools", None),
}
AllowedTools.__json_out__ = (
    ("mode", "mode", None),
    ("tools", "tools", None),
)
