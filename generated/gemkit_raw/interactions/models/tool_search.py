from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolSearch(JsonModel):
    """The tool search tool: the model sees functions with `defer_loading` in brief and loads the ones it needs.
    That saves tokens when there are many functions."""

    description: str | None = None
    """What the caller's search function does. Only with `client` execution."""
    execution: ToolSearchExecution | str | None = None
    """Who makes the search."""
    name: str | None = None
    """Name of the caller's search function. Only with `client` execution."""
    parameters: Any | None = None
    """Parameters of the caller's search function, as a JSON Schema of an object. Only with `client` execution."""
    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""


from .tool_search_execution import ToolSearchExecution  # noqa: E402

ToolSearch.__json_in__ = {
    "description": ("description", None),
    "execution": ("execution", parse_enum(ToolSearchExecution)),
    "name": ("name", None),
    "parameters": ("parameters", None),
    "type": ("type", None),
}
ToolSearch.__json_out__ = (
    ("description", "description", None),
    ("execution", "execution", None),
    ("name", "name", None),
    ("parameters", "parameters", dump_any),
    ("type", "type", None),
)
ToolSearch.__json_const__ = ("type",)
