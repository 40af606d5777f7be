from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .message import Message


class GenerateMessageResponse(JsonModel):
    """The answer of a PaLM model to a conversation."""

    candidates: list[Message] | None = None
    """The alternative responses."""
    messages: list[Message] | None = None
    """The conversation as the model saw it."""
    filters: list[ContentFilter] | None = None
    """Why content was held back."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidates: Sequence[Message] | None = None,
            messages: Sequence[Message] | None = None,
            filters: Sequence[ContentFilter] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "candidates": ("candidates", "list", "model", "Message"),
        "messages": ("messages", "list", "model", "Message"),
        "filters": ("filters", "list", "model", "ContentFilter"),
    }
