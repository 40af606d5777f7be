from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InteractionCreatedEvent(JsonModel):
    """The interaction has been created. First event of a stream."""

    __slots__ = (
        "interaction",
        "metadata",
        "event_id",
        "event_type",
    )

    interaction: InteractionSseEventInteraction | None
    """The interaction, with its id and its first status."""
    metadata: StepDeltaMetadata | None
    """More about the interaction so far."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.created"]
    """Always `interaction.created`."""

    def __init__(
        self,
        *,
        interaction: InteractionSseEventInteraction | None = None,
        metadata: StepDeltaMetadata | None = None,
        event_id: str | None = None,
        event_type: Literal["interaction.created"] = "interaction.created",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.interaction = interaction
        self.metadata = metadata
        self.event_id = event_id
        self.event_type = event_type
        self._extra = additional_properties


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
