from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .interaction_sse_event_interaction import InteractionSseEventInteraction


class InteractionCompletedEvent(JsonModel):
    """The interaction has ended, or stopped until it is continued. Its `status` says whether all went well."""

    interaction: InteractionSseEventInteraction | None = None
    """The interaction, with its last status and its token counts."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.completed"] = "interaction.completed"
    """Always `interaction.completed`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            interaction: InteractionSseEventInteraction | None = None,
            event_id: str | None = None,
            event_type: Literal["interaction.completed"] = "interaction.completed",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "interaction": ("interaction", "model", "InteractionSseEventInteraction"),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
    }
