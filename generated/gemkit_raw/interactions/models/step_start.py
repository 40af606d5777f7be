from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .step import Step


class StepStart(JsonModel):
    """A step begins. Deltas with the same `index` follow, and `step.stop` ends it."""

    __slots__ = (
        "index",
        "step",
        "event_id",
        "event_type",
    )

    index: int | None
    """Number of the step within the interaction, from 0 on."""
    step: Step | None
    """What is known of the step at first, such as its type, or id and name of a function call. Deltas add the
    rest."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["step.start"]
    """Always `step.start`."""

    def __init__(
        self,
        *,
        index: int | None = None,
        step: Step | None = None,
        event_id: str | None = None,
        event_type: Literal["step.start"] = "step.start",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.step = step
        self.event_id = event_id
        self.event_type = event_type
        self._extra = additional_properties


from .step import parse_step  # noqa: E402

StepStart.__json_in__ = {
    "index": ("index", None),
    "step": ("step", parse_step),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
}
StepStart.__json_out__ = (
    ("index", "index", None),
    ("step", "step", dump_any),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
)
StepStart.__json_const__ = ("event_type",)
