from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "defer_loading": ("defer_loading",),
        "description": ("description",),
        "name": ("name",),
        "parameters": ("parameters", "any"),
        "short_description": ("short_description",),
        "type": ("type", "const"),
    }
