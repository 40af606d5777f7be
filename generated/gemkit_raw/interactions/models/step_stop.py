from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class StepStop(JsonModel):
    """A step has ended."""

    __slots__ = (
        "index",
        "metadata",
        "event_id",
        "event_type",
        "step_usage",
        "usage",
    )

    index: int | None
    """Number of the step within the interaction, from 0 on."""
    metadata: StepDeltaMetadata | None
    """More about the interaction so far."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["step.stop"]
    """Always `step.stop`."""
    step_usage: Usage | None
    """Token counts of this step."""
    usage: Usage | None
    """Token counts of the interaction so far."""

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
    ) -> None:
        self.index = index
        self.metadata = metadata
        self.event_id = event_id
        self.event_type = event_type
        self.step_usage = step_usage
        self.usage = usage
        self._extra = additional_properties


from .step_delta_metadata import StepDeltaMetadata  # noqa: E402
from .usage import Usage  # noqa: E402

StepStop.__json_in__ = {
    "index": ("index", None),
    "metadata": ("metadata", StepDeltaMetadata.from_dict),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
    "step_usage": ("step_usage", Usage.from_dict),
    "usage": ("usage", Usage.from_dict),
}
StepStop.__json_out__ = (
    ("index", "index", None),
    ("metadata", "metadata", dump_model),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
    ("step_usage", "step_usage", dump_model),
    ("usage", "usage", dump_model),
)
StepStop.__json_const__ = ("event_type",)
