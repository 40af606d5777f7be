from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .interaction_sse_event_interaction import InteractionSseEventInteraction
    from .step_delta_metadata import StepDeltaMetadata


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            interaction: InteractionSseEventInteraction | None = None,
            metadata: StepDeltaMetadata | None = None,
            event_id: str | None = None,
            event_type: Literal["interaction.created"] = "interaction.created",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "interaction": ("interaction", "model", "InteractionSseEventInteraction"),
        "metadata": ("metadata", "model", "StepDeltaMetadata"),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
    }
