from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Example(JsonModel):
    """An example of what to answer to what."""

    input: Message | None = None
    """What the user writes."""
    output: Message | None = None
    """What the model should answer."""


from .message import Message  # noqa: E402

Example.__json_in__ = {
    "input": ("input", Message.from_dict),
    "output": ("output", Message.from_dict),
}
Example.__json_out__ = (
    ("input", "input", dump_model),
    ("output", "output", dump_model),
)
