from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


class ToolChoiceConfig(JsonModel):
    """Which tools a model may use, and whether it must."""

    allowed_tools: AllowedTools | None = None
    """The tools, and whether the model must use them."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_tools: AllowedTools | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "allowed_tools": ("allowed_tools", "model", "AllowedTools"),
    }
