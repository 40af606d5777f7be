from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function import Function


class ToolSearchResultStep(JsonModel):
    """The functions that a tool search loaded. The model can call them from here on."""

    call_id: str | None = None
    """The `id` of the `ToolSearchCallStep` that the result belongs to."""
    result: list[Function] | None = None
    """Declarations of the functions."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """Always `tool_search_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: Sequence[Function] | None = None,
            signature: str | bytes | None = None,
            type: Literal["tool_search_result"] = "tool_search_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "list", "model", "Function"),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
