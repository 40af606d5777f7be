from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class Interval(JsonModel):
    """A span of time."""

    __slots__ = (
        "start_time",
        "end_time",
    )

    start_time: datetime.datetime | None
    """Start of the span, included. Must not be after `end_time`."""
    end_time: datetime.datetime | None
    """End of the span, not included."""

    def __init__(
        self,
        *,
        start_time: datetime.datetime | None = None,
        end_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_time = start_time
        self.end_time = end_time
        self._extra = additional_properties


Interval.__json_in__ = {
    "startTime": ("start_time", parse_time),
    "endTime": ("end_time", parse_time),
}
Interval.__json_out__ = (
    ("start_time", "startTime", dump_time),
    ("end_time", "endTime", dump_time),
)
