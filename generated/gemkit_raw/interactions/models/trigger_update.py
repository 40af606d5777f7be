from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .trigger_status import TriggerStatus


class TriggerUpdate(JsonModel):
    """The changes to a trigger."""

    display_name: str | None = None
    """Name for people to read. Kept as it is when left out."""
    status: TriggerStatus | str | None = None
    """`paused` to stop the schedule, `active` to have it go on. Kept as it is when left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str | None = None,
            status: TriggerStatus | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "display_name": ("display_name",),
        "status": ("status", "enum", "TriggerStatus"),
    }
