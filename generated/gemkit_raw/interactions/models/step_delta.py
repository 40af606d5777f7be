from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
)

if TYPE_CHECKING:
    from .step_delta_data import StepDeltaData


@_define(kw_only=True, eq=False, repr=False)
class StepDelta(JsonModel):
    """Event of a stream: something was added to a step. It comes between the step's `StepStart` and `StepStop`."""

    delta: StepDeltaData | None = None
    """What was added."""
    index: int | None = None
    """Position of the step in the stream, counted from 0. The step's `StepStart` and `StepStop` have the same."""
    event_id: str | None = None
    """Id of the event. Pass it as `last_event_id` to take a broken stream up again from here."""
    event_type: Literal["step.delta"] = "step.delta"
    """Always `step.delta`."""
    metadata: StepDeltaMetadata | None = None
    """Further data about the event, such as tokens used."""


from .step_delta_data import parse_step_delta_data  # noqa: E402
from .step_delta_metadata import StepDeltaMetadata  # noqa: E402

StepDelta.__json_in__ = {
    "delta": ("delta", parse_step_delta_data),
    "index": ("index", None),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
    "metadata": ("metadata", StepDeltaMetadata.from_dict),
}
StepDelta.__json_out__ = (
    ("delta", "delta", dump_any),
    ("index", "index", None),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
    ("metadata", "metadata", dump_model),
)
StepDelta.__json_const__ = ("event_type",)
