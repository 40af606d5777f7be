from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool import Tool


class BidiGenerateContentContextUpdateTools(JsonModel):
    """Tools that replace all earlier ones. Setting it without any tools takes all of them away."""

    tools: list[Tool] | None = None
    """The tools that the model may use from now on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: Sequence[Tool] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "tools": ("tools", "list", "model", "Tool"),
    }
