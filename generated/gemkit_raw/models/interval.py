from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class Interval(JsonModel):
    """A span of time."""

    start_time: datetime.datetime | None = None
    """Start of the span, included. Must not be after `end_time`."""
    end_time: datetime.datetime | None = None
    """End of the span, not included."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_time: datetime.datetime | None = None,
            end_time: datetime.datetime | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startTime": ("start_time", "time"),
        "endTime": ("end_time", "time"),
    }
