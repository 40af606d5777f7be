from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .message import Message


class Example(JsonModel):
    """An example of what to answer to what."""

    input: Message | None = None
    """What the user writes."""
    output: Message | None = None
    """What the model should answer."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Message | None = None,
            output: Message | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "input": ("input", "model", "Message"),
        "output": ("output", "model", "Message"),
    }
