from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GenerateMessageResponse(JsonModel):
    """The answer of a PaLM model to a conversation."""

    candidates: list[Message] | None = None
    """The alternative responses."""
    messages: list[Message] | None = None
    """The conversation as the model saw it."""
    filters: list[ContentFilter] | None = None
    """Why content was held back."""


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
