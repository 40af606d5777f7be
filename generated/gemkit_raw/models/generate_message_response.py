from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GenerateMessageResponse(JsonModel):
    """The answer of a PaLM model to a conversation."""

    __slots__ = (
        "candidates",
        "messages",
        "filters",
    )

    candidates: list[Message] | None
    """The alternative responses."""
    messages: list[Message] | None
    """The conversation as the model saw it."""
    filters: list[ContentFilter] | None
    """Why content was held back."""

    def __init__(
        self,
        *,
        candidates: Sequence[Message] | None = None,
        messages: Sequence[Message] | None = None,
        filters: Sequence[ContentFilter] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.messages = messages
        self.filters = filters
        self._extra = additional_properties


from .content_filter import ContentFilter  # noqa: E402
from .message import Message  # noqa: E402

GenerateMessageResponse.__json_in__ = {
    "candidates": ("candidates", parse_list(Message.from_dict)),
    "messages": ("messages", parse_list(Message.from_dict)),
    "filters": ("filters", parse_list(ContentFilter.from_dict)),
}
GenerateMessageResponse.__json_out__ = (
    ("candidates", "candidates", dump_list(dump_model)),
    ("messages", "messages", dump_list(dump_model)),
    ("filters", "filters", dump_list(dump_model)),
)
