from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .example import Example
    from .message import Message


class MessagePrompt(JsonModel):
    """A conversation for a PaLM model."""

    context: str | None = None
    """What the model should keep to or know beforehand."""
    examples: list[Example] | None = None
    """Examples of what to answer to what."""
    messages: list[Message] | None = None
    """The conversation so far, oldest message first."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            context: str | None = None,
            examples: Sequence[Example] | None = None,
            messages: Sequence[Message] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "context": ("context",),
        "examples": ("examples", "list", "model", "Example"),
        "messages": ("messages", "list", "model", "Message"),
    }
