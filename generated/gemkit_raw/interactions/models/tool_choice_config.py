from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolChoiceConfig(JsonModel):
    """Which tools a model may use, and whether it must."""

    allowed_tools: AllowedTools | None = None
    """The tools, and whether the model must use them."""


from .allowed_tools import AllowedTools  # noqa: E402

ToolChoiceConfig.__json_in__ = {
    "allowed_tools": ("allowed_tools", AllowedTools.from_dict),
}
ToolChoiceConfig.__json_out__ = (("allowed_tools", "allowed_tools", dump_model),)
