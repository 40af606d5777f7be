from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class TriggerUpdate(JsonModel):
    """The changes to a trigger."""

    display_name: str | None = None
    """Name for people to read. Kept as it is when left out."""
    status: TriggerStatus | str | None = None
    """`paused` to stop the schedule, `active` to have it go on. Kept as it is when left out."""


from .trigger_status import TriggerStatus  # noqa: E402

TriggerUpdate.__json_in__ = {
    "display_name": ("display_name", None),
    "status": ("status", parse_enum(TriggerStatus)),
}
TriggerUpdate.__json_out__ = (
    ("display_name", "display_name", None),
    ("status", "status", None),
)
