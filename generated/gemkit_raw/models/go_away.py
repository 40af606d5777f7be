from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class GoAway(JsonModel):
    """The service will soon end the connection. A resumable session can go on in a new one."""

    time_left: str | datetime.timedelta | None = None
    """How long the connection still lasts, as seconds with an `s`, such as `12.5s`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            time_left: str | datetime.timedelta | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "timeLeft": ("time_left", "duration"),
    }
