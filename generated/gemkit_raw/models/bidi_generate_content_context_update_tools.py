from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentContextUpdateTools(JsonModel):
    """Tools that replace all earlier ones. Setting it without any tools takes all of them away."""

    tools: list[Tool] | None = None
    """The tools that the model may use from now on."""


from .tool import Tool  # noqa: E402

BidiGenerateContentContextUpdateTools.__json_in__ = {
    "tools": ("tools", parse_list(Tool.from_dict)),
}
BidiGenerateContentContextUpdateTools.__json_out__ = (("tools", "tools", dump_list(dump_model)),)
