from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class FunctionCallStep(JsonModel):
    """A call that the model asks the caller to make. Run the function and answer with a `FunctionResultStep`;
    until then the interaction has the status `requires_action`."""

    __slots__ = (
        "arguments",
        "id",
        "name",
        "signature",
        "type",
    )

    arguments: dict[str, Any] | None
    """The arguments, by parameter name. In a stream they start out empty and follow as `ArgumentsDelta`."""
    id: str | None
    """Id of the call. A `FunctionResultStep` with the same `call_id` answers it."""
    name: str | None
    """Name of the function, as declared in `Function.name`."""
    signature: str | bytes | None
    """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged."""
    type: Literal["function_call"]
    """Always `function_call`."""

    def __init__(
        self,
        *,
        arguments: dict[str, Any] | None = None,
        id: str | None = None,
        name: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["function_call"] = "function_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.name = name
        self.signature = signature
        self.type = type
        self._extra = additional_properties


FunctionCallStep.__json_in__ = {
    "arguments": ("arguments", None),
    "id": ("id", None),
    "name": ("name", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
FunctionCallStep.__json_out__ = (
    ("arguments", "arguments", None),
    ("id", "id", None),
    ("name", "name", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
FunctionCallStep.__json_const__ = ("type",)
