from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
)

if TYPE_CHECKING:
    from .step_delta_data import StepDeltaData


class StepDelta(JsonModel):
    """Event of a stream: something was added to a step. It comes between the step's `StepStart` and `StepStop`."""

    __slots__ = (
        "delta",
        "index",
        "event_id",
        "event_type",
        "metadata",
    )

    delta: StepDeltaData | None
    """What was added."""
    index: int | None
    """Position of the step in the stream, counted from 0. The step's `StepStart` and `StepStop` have the same."""
    event_id: str | None
    """Id of the event. Pass it as `last_event_id` to take a broken stream up again from here."""
    event_type: Literal["step.delta"]
    """Always `step.delta`."""
    metadata: StepDeltaMetadata | None
    """Further data about the event, such as tokens used."""

    def __init__(
        self,
        *,
        delta: StepDeltaData | None = None,
        index: int | None = None,
        event_id: str | None = None,
        event_type: Literal["step.delta"] = "step.delta",
        metadata: StepDeltaMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.delta = delta
        self.index = index
        self.event_id = event_id
        self.event_type = event_type
        self.metadata = metadata
        self._extra = additional_properties


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
