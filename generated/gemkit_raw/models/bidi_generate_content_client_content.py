from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentClientContent(JsonModel):
    """Turns that are added to the conversation, in order. They interrupt the model when it is generating."""

    __slots__ = (
        "turns",
        "turn_complete",
    )

    turns: list[Content] | None
    """The turns. One for a single question, or earlier turns with the latest one at the end."""
    turn_complete: bool | None
    """Whether the model is to answer now. Otherwise it waits for further messages."""

    def __init__(
        self,
        *,
        turns: Sequence[Content] | None = None,
        turn_complete: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.turns = turns
        self.turn_complete = turn_complete
        self._extra = additional_properties


from .content import Content  # noqa: E402

BidiGenerateContentClientContent.__json_in__ = {
    "turns": ("turns", parse_list(Content.from_dict)),
    "turnComplete": ("turn_complete", None),
}
BidiGenerateContentClientContent.__json_out__ = (
    ("turns", "turns", dump_list(dump_model)),
    ("turn_complete", "turnComplete", None),
)
