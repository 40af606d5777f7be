from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolSearchResultDelta(JsonModel):
    """Content of a `ToolSearchResultStep`, as it arrives."""

    result: list[Function] | None = None
    """Declarations of the functions."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_result"] = "tool_search_result"
    """Always `tool_search_result`."""


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
