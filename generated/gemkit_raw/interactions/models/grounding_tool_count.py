from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_tool import GroundingTool


class GroundingToolCount(JsonModel):
    """How often one grounding tool was used."""

    count: int | None = None
    """Number of uses."""
    type: GroundingTool | str | None = None
    """The tool."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | None = None,
            type: GroundingTool | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "count": ("count",),
        "type": ("type", "enum", "GroundingTool"),
    }
