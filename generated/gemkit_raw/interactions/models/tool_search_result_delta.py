from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ToolSearchResultDelta(JsonModel):
    """Content of a `ToolSearchResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "signature",
        "type",
    )

    result: list[Function] | None
    """Declarations of the functions."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_result"]
    """Always `tool_search_result`."""

    def __init__(
        self,
        *,
        result: Sequence[Function] | None = None,
        signature: str | None = None,
        type: Literal["tool_search_result"] = "tool_search_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .function import Function  # noqa: E402

ToolSearchResultDelta.__json_in__ = {
    "result": ("result", parse_list(Function.from_dict)),
    "signature": ("signature", None),
    "type": ("type", None),
}
ToolSearchResultDelta.__json_out__ = (
    ("result", "result", dump_list(dump_model)),
    ("signature", "signature", None),
    ("type", "type", None),
)
ToolSearchResultDelta.__json_const__ = ("type",)
