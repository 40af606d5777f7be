from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class Interval(JsonModel):
    """A span of time."""

    start_time: datetime.datetime | None = None
    """Start of the span, included. Must not be after `end_time`."""
    end_time: datetime.datetime | None = None
    """End of the span, not included."""


Interval.__json_in__ = {
    "startTime": ("start_time", parse_time),
    "endTime": ("end_time", parse_time),
}
Interval.__json_out__ = (
    ("start_time", "startTime", dump_time),
    ("end_time", "endTime", dump_time),
)
