from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class MessagePrompt(JsonModel):
    """A conversation for a PaLM model."""

    context: str | None = None
    """What the model should keep to or know beforehand."""
    examples: list[Example] | None = None
    """Examples of what to answer to what."""
    messages: list[Message] | None = None
    """The conversation so far, oldest message first."""


from .example import Example  # noqa: E402
from .message import Message  # noqa: E402

MessagePrompt.__json_in__ = {
    "context": ("context", None),
    "examples": ("examples", parse_list(Example.from_dict)),
    "messages": ("messages", parse_list(Message.from_dict)),
}
MessagePrompt.__json_out__ = (
    ("context", "context", None),
    ("examples", "examples", dump_list(dump_model)),
    ("messages", "messages", dump_list(dump_model)),
)
