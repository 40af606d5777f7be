from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


class GoAway(JsonModel):
    """The service will soon end the connection. A resumable session can go on in a new one."""

    __slots__ = ("time_left",)

    time_left: str | datetime.timedelta | None
    """How long the connection still lasts, as seconds with an `s`, such as `12.5s`."""

    def __init__(
        self,
        *,
        time_left: str | datetime.timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_left = time_left
        self._extra = additional_properties


GoAway.__json_in__ = {
    "timeLeft": ("time_left", None),
}
GoAway.__json_out__ = (("time_left", "timeLeft", dump_duration),)
