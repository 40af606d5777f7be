from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentClientContent(JsonModel):
    """Turns that are added to the conversation, in order. They interrupt the model when it is generating."""

    turns: list[Content] | None = None
    """The turns. One for a single question, or earlier turns with the latest one at the end."""
    turn_complete: bool | None = None
    """Whether the model is to answer now. Otherwise it waits for further messages."""


from .content import Content  # noqa: E402

BidiGenerateContentClientContent.__json_in__ = {
    "turns": ("turns", parse_list(Content.from_dict)),
    "turnComplete": ("turn_complete", None),
}
BidiGenerateContentClientContent.__json_out__ = (
    ("turns", "turns", dump_list(dump_model)),
    ("turn_complete", "turnComplete", None),
)
