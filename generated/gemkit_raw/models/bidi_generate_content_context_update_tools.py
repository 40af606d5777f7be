from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentContextUpdateTools(JsonModel):
    """Tools that replace all earlier ones. Setting it without any tools takes all of them away."""

    __slots__ = ("tools",)

    tools: list[Tool] | None
    """The tools that the model may use from now on."""

    def __init__(
        self,
        *,
        tools: Sequence[Tool] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tools = tools
        self._extra = additional_properties


from .tool import Tool  # noqa: E402

BidiGenerateContentContextUpdateTools.__json_in__ = {
    "tools": ("tools", parse_list(Tool.from_dict)),
}
BidiGenerateContentContextUpdateTools.__json_out__ = (("tools", "tools", dump_list(dump_model)),)
