from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ErrorEvent(JsonModel):
    """Something went wrong during a stream."""

    error: Error | None = None
    """What went wrong."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["error"] = "error"
    """Always `error`."""


from .error import Error  # noqa: E402

ErrorEvent.__json_in__ = {
    "error": ("error", Error.from_dict),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
}
ErrorEvent.__json_out__ = (
    ("error", "error", dump_model),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
)
ErrorEvent.__json_const__ = ("event_type",)
