from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .trigger_execution import TriggerExecution


class ListTriggerExecutionsResponse(JsonModel):
    """One page of runs of a trigger."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    trigger_executions: list[TriggerExecution] | None = None
    """The runs of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            next_page_token: str | None = None,
            trigger_executions: Sequence[TriggerExecution] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "next_page_token": ("next_page_token",),
        "trigger_executions": ("trigger_executions", "list", "model", "TriggerExecution"),
    }
