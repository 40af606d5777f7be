from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListTriggerExecutionsResponse(JsonModel):
    """One page of runs of a trigger."""

    __slots__ = (
        "next_page_token",
        "trigger_executions",
    )

    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""
    trigger_executions: list[TriggerExecution] | None
    """The runs of this page."""

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        trigger_executions: Sequence[TriggerExecution] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.next_page_token = next_page_token
        self.trigger_executions = trigger_executions
        self._extra = additional_properties


from .trigger_execution import TriggerExecution  # noqa: E402

ListTriggerExecutionsResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "trigger_executions": ("trigger_executions", parse_list(TriggerExecution.from_dict)),
}
ListTriggerExecutionsResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("trigger_executions", "trigger_executions", dump_list(dump_model)),
)
