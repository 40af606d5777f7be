from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class MessagePrompt(JsonModel):
    """A conversation for a PaLM model."""

    __slots__ = (
        "context",
        "examples",
        "messages",
    )

    context: str | None
    """What the model should keep to or know beforehand."""
    examples: list[Example] | None
    """Examples of what to answer to what."""
    messages: list[Message] | None
    """The conversation so far, oldest message first."""

    def __init__(
        self,
        *,
        context: str | None = None,
        examples: Sequence[Example] | None = None,
        messages: Sequence[Message] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.context = context
        self.examples = examples
        self.messages = messages
        self._extra = additional_properties


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
