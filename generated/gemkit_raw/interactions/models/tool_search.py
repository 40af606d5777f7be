from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_search_execution import ToolSearchExecution


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = None,
            execution: ToolSearchExecution | str | None = None,
            name: str | None = None,
            parameters: Any | None = None,
            type: Literal["tool_search"] = "tool_search",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "description": ("description",),
        "execution": ("execution", "enum", "ToolSearchExecution"),
        "name": ("name",),
        "parameters": ("parameters", "any"),
        "type": ("type", "const"),
    }
