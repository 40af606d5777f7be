from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .step import Step


class StepStart(JsonModel):
    """A step begins. Deltas with the same `index` follow, and `step.stop` ends it."""

    index: int | None = None
    """Number of the step within the interaction, from 0 on."""
    step: Step | None = None
    """What is known of the step at first, such as its type, or id and name of a function call. Deltas add the
    rest."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["step.start"] = "step.start"
    """Always `step.start`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int | None = None,
            step: Step | None = None,
            event_id: str | None = None,
            event_type: Literal["step.start"] = "step.start",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "index": ("index",),
        "step": ("step", "union", "step"),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
    }
