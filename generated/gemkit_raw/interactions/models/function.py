from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)


class Function(JsonModel):
    """A function of the caller. The model asks for a call with a `FunctionCallStep`, the caller makes it."""

    __slots__ = (
        "defer_loading",
        "description",
        "name",
        "parameters",
        "short_description",
        "type",
    )

    defer_loading: bool | None
    """Whether to keep the parameters out of the context until the model asks for the function. Goes with the
    `tool_search` tool."""
    description: str | None
    """What the function does. The model decides by it when and how to call the function."""
    name: str | None
    """Name of the function."""
    parameters: Any | None
    """Parameters, as a JSON Schema of an object. `minLength`, `maxLength`, `minProperties`, `maxProperties`,
    `uniqueItems`, `contains`, `minContains` and `maxContains` are not enforced."""
    short_description: str | None
    """What the function does, in brief. The model sees it in the list of functions with `defer_loading`."""
    type: Literal["function"]
    """Always `function`."""

    def __init__(
        self,
        *,
        defer_loading: bool | None = None,
        description: str | None = None,
        name: str | None = None,
        parameters: Any | None = None,
        short_description: str | None = None,
        type: Literal["function"] = "function",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.defer_loading = defer_loading
        self.description = description
        self.name = name
        self.parameters = parameters
        self.short_description = short_description
        self.type = type
        self._extra = additional_properties


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
