from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Example(JsonModel):
    """An example of what to answer to what."""

    __slots__ = (
        "input",
        "output",
    )

    input: Message | None
    """What the user writes."""
    output: Message | None
    """What the model should answer."""

    def __init__(
        self,
        *,
        input: Message | None = None,
        output: Message | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.output = output
        self._extra = additional_properties


from .message import Message  # noqa: E402

Example.__json_in__ = {
    "input": ("input", Message.from_dict),
    "output": ("output", Message.from_dict),
}
Example.__json_out__ = (
    ("input", "input", dump_model),
    ("output", "output", dump_model),
)
