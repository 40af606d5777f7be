from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ArgumentsDelta(JsonModel):
    """Arguments of a function call, as they arrive. They belong to the `FunctionCallStep` of the same `index`."""

    arguments: str | None = None
    """Text to add to the arguments so far. All pieces together are a JSON object, such as `{"x": 2}`."""
    type: Literal["arguments_delta"] = "arguments_delta"
    """Always `arguments_delta`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: str | None = None,
            type: Literal["arguments_delta"] = "arguments_delta",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments",),
        "type": ("type", "const"),
    }
