from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .step_delta_metadata import StepDeltaMetadata
    from .usage import Usage


class StepStop(JsonModel):
    """A step has ended."""

    index: int | None = None
    """Number of the step within the interaction, from 0 on."""
    metadata: StepDeltaMetadata | None = None
    """More about the interaction so far."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["step.stop"] = "step.stop"
    """Always `step.stop`."""
    step_usage: Usage | None = None
    """Token counts of this step."""
    usage: Usage | None = None
    """Token counts of the interaction so far."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int | None = None,
            metadata: StepDeltaMetadata | None = None,
            event_id: str | None = None,
            event_type: Literal["step.stop"] = "step.stop",
            step_usage: Usage | None = None,
            usage: Usage | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "index": ("index",),
        "metadata": ("metadata", "model", "StepDeltaMetadata"),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
        "step_usage": ("step_usage", "model", "Usage"),
        "usage": ("usage", "model", "Usage"),
    }
