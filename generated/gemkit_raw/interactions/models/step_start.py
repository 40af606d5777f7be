from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .step import Step


@_define(kw_only=True, eq=False, repr=False)
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
