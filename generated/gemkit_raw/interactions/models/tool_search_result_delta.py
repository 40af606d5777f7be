from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function import Function


class ToolSearchResultDelta(JsonModel):
    """Content of a `ToolSearchResultStep`, as it arrives."""

    result: list[Function] | None = None
    """Declarations of the functions."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """Always `tool_search_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: Sequence[Function] | None = None,
            signature: str | None = None,
            type: Literal["tool_search_result"] = "tool_search_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "list", "model", "Function"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
