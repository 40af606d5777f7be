from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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


class InteractionSseEventInteraction(JsonModel):
    """An interaction within an event. It has fewer fields than the full one, which getting the interaction
    returns."""

    __slots__ = (
        "id",
        "status",
        "agent",
        "continuation_token",
        "created",
        "model",
        "object",
        "service_tier",
        "steps",
        "updated",
        "usage",
    )

    id: str | None
    """Id of the interaction."""
    status: InteractionStatus | str | None
    """How far the interaction has come, or how it ended."""
    agent: str | None
    """The agent that does the work. Absent when it is a model that answers."""
    continuation_token: str | None
    """Token to go on with an interaction that stopped before its end. Absent when there is nothing to go on with."""
    created: str | None
    """When the interaction was created, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    model: str | None
    """The model that answers, without the `models/` prefix. Absent when it is an agent that works."""
    object: str | None
    """Kind of resource, always `interaction`."""
    service_tier: ServiceTier | str | None
    """Priority and price class of the interaction."""
    steps: list[Step] | None
    """The steps, if the event repeats them. Usually they come only with the events of the steps."""
    updated: str | None
    """When the interaction last changed, as an ISO 8601 time such as `2026-11-20T09:30:00Z`."""
    usage: Usage | None
    """Token counts. Set when the interaction has ended."""

    def __init__(
        self,
        *,
        id: str | None = None,
        status: InteractionStatus | str | None = None,
        agent: str | None = None,
        continuation_token: str | None = None,
        created: str | None = None,
        model: str | None = None,
        object: str | None = None,
        service_tier: ServiceTier | str | None = None,
        steps: Sequence[Step] | None = None,
        updated: str | None = None,
        usage: Usage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.status = status
        self.agent = agent
        self.continuation_token = continuation_token
        self.created = created
        self.model = model
        self.object = object
        self.service_tier = service_tier
        self.steps = steps
        self.updated = updated
        self.usage = usage
        self._extra = additional_properties


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
