from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListTriggersResponse(JsonModel):
    """One page of triggers."""

    __slots__ = (
        "next_page_token",
        "triggers",
    )

    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""
    triggers: list[Trigger] | None
    """The triggers of this page."""

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        triggers: Sequence[Trigger] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.next_page_token = next_page_token
        self.triggers = triggers
        self._extra = additional_properties


from .trigger import Trigger  # noqa: E402

ListTriggersResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "triggers": ("triggers", parse_list(Trigger.from_dict)),
}
ListTriggersResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("triggers", "triggers", dump_list(dump_model)),
)
