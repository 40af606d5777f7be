from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .trigger_execution_status import TriggerExecutionStatus


class TriggerExecution(JsonModel):
    """One run of a trigger. All fields are only set in answers."""

    id: str | None = None
    """Id of the run."""
    trigger_id: str | None = None
    """Id of the trigger that was run."""
    end_time: datetime.datetime | None = None
    """When the run ended. Absent while it goes on."""
    environment_id: str | None = None
    """Id of the environment that the agent worked in."""
    error: str | None = None
    """What went wrong. Only for a run that failed."""
    interaction_id: str | None = None
    """Id of the interaction that the run has started. Absent when there is none."""
    scheduled_time: datetime.datetime | None = None
    """When the run was due."""
    start_time: datetime.datetime | None = None
    """When the run began."""
    status: TriggerExecutionStatus | str | None = None
    """How far the run has got."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            trigger_id: str | None = None,
            end_time: datetime.datetime | None = None,
            environment_id: str | None = None,
            error: str | None = None,
            interaction_id: str | None = None,
            scheduled_time: datetime.datetime | None = None,
            start_time: datetime.datetime | None = None,
            status: TriggerExecutionStatus | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "trigger_id": ("trigger_id",),
        "end_time": ("end_time", "time"),
        "environment_id": ("environment_id",),
        "error": ("error",),
        "interaction_id": ("interaction_id",),
        "scheduled_time": ("scheduled_time", "time"),
        "start_time": ("start_time", "time"),
        "status": ("status", "enum", "TriggerExecutionStatus"),
    }
