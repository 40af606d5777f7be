from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
