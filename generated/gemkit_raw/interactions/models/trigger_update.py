from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class TriggerUpdate(JsonModel):
    """The changes to a trigger."""

    __slots__ = (
        "display_name",
        "status",
    )

    display_name: str | None
    """Name for people to read. Kept as it is when left out."""
    status: TriggerStatus | str | None
    """`paused` to stop the schedule, `active` to have it go on. Kept as it is when left out."""

    def __init__(
        self,
        *,
        display_name: str | None = None,
        status: TriggerStatus | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_name = display_name
        self.status = status
        self._extra = additional_properties


from .trigger_status import TriggerStatus  # noqa: E402

TriggerUpdate.__json_in__ = {
    "display_name": ("display_name", None),
    "status": ("status", parse_enum(TriggerStatus)),
}
TriggerUpdate.__json_out__ = (
    ("display_name", "display_name", None),
    ("status", "status", None),
)
