from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ErrorEvent(JsonModel):
    """Something went wrong during a stream."""

    __slots__ = (
        "error",
        "event_id",
        "event_type",
    )

    error: Error | None
    """What went wrong."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["error"]
    """Always `error`."""

    def __init__(
        self,
        *,
        error: Error | None = None,
        event_id: str | None = None,
        event_type: Literal["error"] = "error",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self.event_id = event_id
        self.event_type = event_type
        self._extra = additional_properties


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
