from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .step_delta_data import StepDeltaData
    from .step_delta_metadata import StepDeltaMetadata


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: StepDeltaData | None = None,
            index: int | None = None,
            event_id: str | None = None,
            event_type: Literal["step.delta"] = "step.delta",
            metadata: StepDeltaMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "delta": ("delta", "union", "step_delta_data"),
        "index": ("index",),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
        "metadata": ("metadata", "model", "StepDeltaMetadata"),
    }
