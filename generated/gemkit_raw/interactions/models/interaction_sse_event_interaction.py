from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .interaction_status import InteractionStatus
    from .service_tier import ServiceTier
    from .step import Step
    from .usage import Usage


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "status": ("status", "enum", "InteractionStatus"),
        "agent": ("agent",),
        "continuation_token": ("continuation_token",),
        "created": ("created",),
        "model": ("model",),
        "object": ("object",),
        "service_tier": ("service_tier", "enum", "ServiceTier"),
        "steps": ("steps", "list", "union", "step"),
        "updated": ("updated",),
        "usage": ("usage", "model", "Usage"),
    }
