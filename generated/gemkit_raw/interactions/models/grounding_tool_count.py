from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class GroundingToolCount(JsonModel):
    """How often one grounding tool was used."""

    __slots__ = (
        "count",
        "type",
    )

    count: int | None
    """Number of uses."""
    type: GroundingTool | str | None
    """The tool."""

    def __init__(
        self,
        *,
        count: int | None = None,
        type: GroundingTool | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.type = type
        self._extra = additional_properties


from .grounding_tool import GroundingTool  # noqa: E402

GroundingToolCount.__json_in__ = {
    "count": ("count", None),
    "type": ("type", parse_enum(GroundingTool)),
}
GroundingToolCount.__json_out__ = (
    ("count", "count", None),
    ("type", "type", None),
)
