from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
