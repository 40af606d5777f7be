from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class GoAway(JsonModel):
    """The service will soon end the connection. A resumable session can go on in a new one."""

    time_left: str | datetime.timedelta | None = None
    """How long the connection still lasts, as seconds with an `s`, such as `12.5s`."""


GoAway.__json_in__ = {
    "timeLeft": ("time_left", None),
}
GoAway.__json_out__ = (("time_left", "timeLeft", dump_duration),)
