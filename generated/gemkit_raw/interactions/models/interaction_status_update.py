from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class InteractionStatusUpdate(JsonModel):
    """The interaction has a new status, or has reached a point from which it can be continued."""

    __slots__ = (
        "interaction_id",
        "status",
        "continuation_token",
        "event_id",
        "event_type",
        "usage",
    )

    interaction_id: str | None
    """Id of the interaction."""
    status: InteractionStatus | str | None
    """The status from now on."""
    continuation_token: str | None
    """Token to go on from this point with a new interaction, should the stream break off. Often absent."""
    event_id: str | None
    """Where the stream stands after this event. Give it as `last_event_id` to go on from here."""
    event_type: Literal["interaction.status_update"]
    """Always `interaction.status_update`."""
    usage: Usage | None
    """Token counts so far."""

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
    ) -> None:
        self.interaction_id = interaction_id
        self.status = status
        self.continuation_token = continuation_token
        self.event_id = event_id
        self.event_type = event_type
        self.usage = usage
        self._extra = additional_properties


from .interaction_status import InteractionStatus  # noqa: E402
from .usage import Usage  # noqa: E402

InteractionStatusUpdate.__json_in__ = {
    "interaction_id": ("interaction_id", None),
    "status": ("status", parse_enum(InteractionStatus)),
    "continuation_token": ("continuation_token", None),
    "event_id": ("event_id", None),
    "event_type": ("event_type", None),
    "usage": ("usage", Usage.from_dict),
}
InteractionStatusUpdate.__json_out__ = (
    ("interaction_id", "interaction_id", None),
    ("status", "status", None),
    ("continuation_token", "continuation_token", None),
    ("event_id", "event_id", None),
    ("event_type", "event_type", None),
    ("usage", "usage", dump_model),
)
InteractionStatusUpdate.__json_const__ = ("event_type",)
