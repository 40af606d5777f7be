from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class FunctionCallStep(JsonModel):
    """A call that the model asks the caller to make. Run the function and answer with a `FunctionResultStep`;
    until then the interaction has the status `requires_action`."""

    arguments: dict[str, Any] | None = None
    """The arguments, by parameter name. In a stream they start out empty and follow as `ArgumentsDelta`."""
    id: str | None = None
    """Id of the call. A `FunctionResultStep` with the same `call_id` answers it."""
    name: str | None = None
    """Name of the function, as declared in `Function.name`."""
    signature: str | bytes | None = None
    """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged."""
    type: Literal["function_call"] = "function_call"
    """Always `function_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: dict[str, Any] | None = None,
            id: str | None = None,
            name: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["function_call"] = "function_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments",),
        "id": ("id",),
        "name": ("name",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
