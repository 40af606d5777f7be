from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class TriggerExecution(JsonModel):
    """One run of a trigger. All fields are only set in answers."""

    __slots__ = (
        "id",
        "trigger_id",
        "end_time",
        "environment_id",
        "error",
        "interaction_id",
        "scheduled_time",
        "start_time",
        "status",
    )

    id: str | None
    """Id of the run."""
    trigger_id: str | None
    """Id of the trigger that was run."""
    end_time: datetime.datetime | None
    """When the run ended. Absent while it goes on."""
    environment_id: str | None
    """Id of the environment that the agent worked in."""
    error: str | None
    """What went wrong. Only for a run that failed."""
    interaction_id: str | None
    """Id of the interaction that the run has started. Absent when there is none."""
    scheduled_time: datetime.datetime | None
    """When the run was due."""
    start_time: datetime.datetime | None
    """When the run began."""
    status: TriggerExecutionStatus | str | None
    """How far the run has got."""

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
    ) -> None:
        self.id = id
        self.trigger_id = trigger_id
        self.end_time = end_time
        self.environment_id = environment_id
        self.error = error
        self.interaction_id = interaction_id
        self.scheduled_time = scheduled_time
        self.start_time = start_time
        self.status = status
        self._extra = additional_properties


from .trigger_execution_status import TriggerExecutionStatus  # noqa: E402

TriggerExecution.__json_in__ = {
    "id": ("id", None),
    "trigger_id": ("trigger_id", None),
    "end_time": ("end_time", parse_time),
    "environment_id": ("environment_id", None),
    "error": ("error", None),
    "interaction_id": ("interaction_id", None),
    "scheduled_time": ("scheduled_time", parse_time),
    "start_time": ("start_time", parse_time),
    "status": ("status", parse_enum(TriggerExecutionStatus)),
}
TriggerExecution.__json_out__ = (
    ("id", "id", None),
    ("trigger_id", "trigger_id", None),
    ("end_time", "end_time", dump_time),
    ("environment_id", "environment_id", None),
    ("error", "error", None),
    ("interaction_id", "interaction_id", None),
    ("scheduled_time", "scheduled_time", dump_time),
    ("start_time", "start_time", dump_time),
    ("status", "status", None),
)
