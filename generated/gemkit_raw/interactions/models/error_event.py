from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .error import Error


class ErrorEvent(JsonModel):
    """Something went wrong during a stream."""

    error: Error | None = None
    """What went wrong."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["error"] = "error"
    """Always `error`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Error | None = None,
            event_id: str | None = None,
            event_type: Literal["error"] = "error",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "Error"),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
    }
