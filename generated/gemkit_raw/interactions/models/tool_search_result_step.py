from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


class ToolSearchResultStep(JsonModel):
    """The functions that a tool search loaded. The model can call them from here on."""

    __slots__ = (
        "call_id",
        "result",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `ToolSearchCallStep` that the result belongs to."""
    result: list[Function] | None
    """Declarations of the functions."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["tool_search_result"]
    """Always `tool_search_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: Sequence[Function] | None = None,
        signature: str | bytes | None = None,
        type: Literal["tool_search_result"] = "tool_search_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .function import Function  # noqa: E402

ToolSearchResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_list(Function.from_dict)),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
ToolSearchResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_list(dump_model)),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
ToolSearchResultStep.__json_const__ = ("type",)
