from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ToolChoiceConfig(JsonModel):
    """Which tools a model may use, and whether it must."""

    __slots__ = ("allowed_tools",)

    allowed_tools: AllowedTools | None
    """The tools, and whether the model must use them."""

    def __init__(
        self,
        *,
        allowed_tools: AllowedTools | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_tools = allowed_tools
        self._extra = additional_properties


from .allowed_tools import AllowedTools  # noqa: E402

ToolChoiceConfig.__json_in__ = {
    "allowed_tools": ("allowed_tools", AllowedTools.from_dict),
}
ToolChoiceConfig.__json_out__ = (("allowed_tools", "allowed_tools", dump_model),)
