from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    parse_enum,
)


class ToolSearch(JsonModel):
    """The tool search tool: the model sees functions with `defer_loading` in brief and loads the ones it needs.
    That saves tokens when there are many functions."""

    __slots__ = (
        "description",
        "execution",
        "name",
        "parameters",
        "type",
    )

    description: str | None
    """What the caller's search function does. Only with `client` execution."""
    execution: ToolSearchExecution | str | None
    """Who makes the search."""
    name: str | None
    """Name of the caller's search function. Only with `client` execution."""
    parameters: Any | None
    """Parameters of the caller's search function, as a JSON Schema of an object. Only with `client` execution."""
    type: Literal["tool_search"]
    """Always `tool_search`."""

    def __init__(
        self,
        *,
        description: str | None = None,
        execution: ToolSearchExecution | str | None = None,
        name: str | None = None,
        parameters: Any | None = None,
        type: Literal["tool_search"] = "tool_search",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.execution = execution
        self.name = name
        self.parameters = parameters
        self.type = type
        self._extra = additional_properties


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
