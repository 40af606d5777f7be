from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content


class BidiGenerateContentClientContent(JsonModel):
    """Turns that are added to the conversation, in order. They interrupt the model when it is generating."""

    turns: list[Content] | None = None
    """The turns. One for a single question, or earlier turns with the latest one at the end."""
    turn_complete: bool | None = None
    """Whether the model is to answer now. Otherwise it waits for further messages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            turns: Sequence[Content] | None = None,
            turn_complete: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "turns": ("turns", "list", "model", "Content"),
        "turnComplete": ("turn_complete",),
    }
