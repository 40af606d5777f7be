from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .interaction_status import InteractionStatus
    from .usage import Usage


class InteractionStatusUpdate(JsonModel):
    """The interaction has a new status, or has reached a point from which it can be continued."""

    interaction_id: str | None = None
    """Id of the interaction."""
    status: InteractionStatus | str | None = None
    """The status from now on."""
    continuation_token: str | None = None
    """Token to go on from this point with a new interaction, should the stream break off. Often absent."""
    event_id: str | None = None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.status_update"] = "interaction.status_update"
    """Always `interaction.status_update`."""
    usage: Usage | None = None
    """Token counts so far."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            interaction_id: str | None = None,
            status: InteractionStatus | str | None = None,
            continuation_token: str | None = None,
            event_id: str | None = None,
            event_type: Literal["interaction.status_update"] = "interaction.status_update",
            usage: Usage | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "interaction_id": ("interaction_id",),
        "status": ("status", "enum", "InteractionStatus"),
        "continuation_token": ("continuation_token",),
        "event_id": ("event_id",),
        "event_type": ("event_type", "const"),
        "usage": ("usage", "model", "Usage"),
    }
