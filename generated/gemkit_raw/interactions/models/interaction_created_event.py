from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InteractionCreatedEvent(JsonModel):
    """The interaction has been created. First event of a stream."""

    interaction: InteractionSseEventInteraction | None = None
    """The interaction, with its id and its first status."""
    metadata: StepDeltaMetadata | None = None
    """More about the interaction so far."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.created"] = "interaction.created"
    """Always `interaction.created`."""


from .interaction_sse_event_interaction import InteractionSseEventInteraction  # noqa: E402
from .step_delta_metadata import StepDeltaMetadata  # noqa: E402

InteractionCreatedEvent.__json_in__ = {
    "interaction": ("interaction", InteractionSseEventInteraction.from_dict),
    "metadata": ("metadata", StepDeltaMetadata.from_dict),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
}
InteractionCreatedEvent.__json_out__ = (
    ("interaction", "interaction", dump_model),
    ("metadata", "metadata", dump_model),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
)
InteractionCreatedEvent.__json_const__ = ("event_type",)
