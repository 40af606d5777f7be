from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListTriggersResponse(JsonModel):
    """One page of triggers."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    triggers: list[Trigger] | None = None
    """The triggers of this page."""


from .trigger import Trigger  # noqa: E402

ListTriggersResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "triggers": ("triggers", parse_list(Trigger.from_dict)),
}
ListTriggersResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("triggers", "triggers", dump_list(dump_model)),
)
