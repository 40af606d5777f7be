from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InteractionCompletedEvent(JsonModel):
    """The interaction has ended, or stopped until it is continued. Its `status` says whether all went well."""

    __slots__ = (
        "interaction",
        "event_id",
        "event_type",
    )

    interaction: InteractionSseEventInteraction | None
    """The interaction, with its last status and its token counts."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.completed"]
    """Always `interaction.completed`."""

    def __init__(
        self,
        *,
        interaction: InteractionSseEventInteraction | None = None,
        event_id: str | None = None,
        event_type: Literal["interaction.completed"] = "interaction.completed",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.interaction = interaction
        self.event_id = event_id
        self.event_type = event_type
        self._extra = additional_properties


from .interaction_sse_event_interaction import InteractionSseEventInteraction  # noqa: E402

InteractionCompletedEvent.__json_in__ = {
    "interaction": ("interaction", InteractionSseEventInteraction.from_dict),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
}
InteractionCompletedEvent.__json_out__ = (
    ("interaction", "interaction", dump_model),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
)
InteractionCompletedEvent.__json_const__ = ("event_type",)
