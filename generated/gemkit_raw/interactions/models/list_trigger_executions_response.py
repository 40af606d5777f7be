from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListTriggerExecutionsResponse(JsonModel):
    """One page of runs of a trigger."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    trigger_executions: list[TriggerExecution] | None = None
    """The runs of this page."""


from .trigger_execution import TriggerExecution  # noqa: E402

ListTriggerExecutionsResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "trigger_executions": ("trigger_executions", parse_list(TriggerExecution.from_dict)),
}
ListTriggerExecutionsResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("trigger_executions", "trigger_executions", dump_list(dump_model)),
)
