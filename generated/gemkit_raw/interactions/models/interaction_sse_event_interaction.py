from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)

if TYPE_CHECKING:
    from .step import Step


@_define(kw_only=True, eq=False, repr=False)
class InteractionSseEventInteraction(JsonModel):
    """An interaction within an event. It has fewer fields than the full one, which getting the interaction
    returns."""

    id: str | None = None
    """Id of the interaction."""
    status: InteractionStatus | str | None = None
    """How far the interaction has come, or how it ended."""
    agent: str | None = None
    """The agent that does the work. Absent when it is a model that answers."""
    continuation_token: str | None = None
    """Token to go on with an interaction that stopped before its end. Absent when there is nothing to go on with."""
    created: str | None = None
    """When the interaction was created, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    model: str | None = None
    """The model that answers, without the `models/` prefix. Absent when it is an agent that works."""
    object: str | None = None
    """Kind of resource, always `interaction`."""
    service_tier: ServiceTier | str | None = None
    """Priority and price class of the interaction."""
    steps: list[Step] | None = None
    """The steps, if the event repeats them. Usually they come only with the events of the steps."""
    updated: str | None = None
    """When the interaction last changed, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    usage: Usage | None = None
    """Token counts. Set when the interaction has ended."""


from .interaction_status import InteractionStatus  # noqa: E402
from .service_tier import ServiceTier  # noqa: E402
from .step import parse_step  # noqa: E402
from .usage import Usage  # noqa: E402

InteractionSseEventInteraction.__json_in__ = {
    "id": ("id", None),
    "status": ("status", parse_enum(InteractionStatus)),
    "agent": ("agent", None),
    "continuation_token": ("continuation_token", None),
    "created": ("created", None),
    "model": ("model", None),
    "object": ("object", None),
    "service_tier": ("service_tier", parse_enum(ServiceTier)),
    "steps": ("steps", parse_list(parse_step)),
    "updated": ("updated", None),
    "usage": ("usage", Usage.from_dict),
}
InteractionSseEventInteraction.__json_out__ = (
    ("id", "id", None),
    ("status", "status", None),
    ("agent", "agent", None),
    ("continuation_token", "continuation_token", None),
    ("created", "created", None),
    ("model", "model", None),
    ("object", "object", None),
    ("service_tier", "service_tier", None),
    ("steps", "steps", dump_list(dump_any)),
    ("updated", "updated", None),
    ("usage", "usage", dump_model),
)
