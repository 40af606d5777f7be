from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)


@_define(kw_only=True, eq=False, repr=False)
class Function(JsonModel):
    """A function of the caller. The model asks for a call with a `FunctionCallStep`, the caller makes it."""

    defer_loading: bool | None = None
    """Whether to keep the parameters out of the context until the model asks for the function. Goes with the
    `tool_search` tool."""
    description: str | None = None
    """What the function does. The model decides by it when and how to call the function."""
    name: str | None = None
    """Name of the function."""
    parameters: Any | None = None
    """Parameters, as a JSON Schema of an object. `minLength`, `maxLength`, `minProperties`, `maxProperties`,
    `uniqueItems`, `contains`, `minContains` and `maxContains` are not enforced."""
    short_description: str | None = None
    """What the function does, in brief. The model sees it in the list of functions with `defer_loading`."""
    type: Literal["function"] = "function"
    """Always `function`."""


Function.__json_in__ = {
    "defer_loading": ("defer_loading", None),
    "description": ("description", None),
    "name": ("name", None),
    "parameters": ("parameters", None),
    "short_description": ("short_description", None),
    "type": ("type", None),
}
Function.__json_out__ = (
    ("defer_loading", "defer_loading", None),
    ("description", "description", None),
    ("name", "name", None),
    ("parameters", "parameters", dump_any),
    ("short_description", "short_description", None),
    ("type", "type", None),
)
Function.__json_const__ = ("type",)
