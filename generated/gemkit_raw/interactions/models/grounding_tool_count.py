from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingToolCount(JsonModel):
    """How often one grounding tool was used."""

    count: int | None = None
    """Number of uses."""
    type: GroundingTool | str | None = None
    """The tool."""


from .grounding_tool import GroundingTool  # noqa: E402

GroundingToolCount.__json_in__ = {
    "count": ("count", None),
    "type": ("type", parse_enum(GroundingTool)),
}
GroundingToolCount.__json_out__ = (
    ("count", "count", None),
    ("type", "type", None),
)
