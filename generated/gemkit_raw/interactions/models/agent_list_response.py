from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .agent import Agent


class AgentListResponse(JsonModel):
    """One page of agents."""

    agents: list[Agent] | None = None
    """The agents of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agents: Sequence[Agent] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "agents": ("agents", "list", "model", "Agent"),
        "next_page_token": ("next_page_token",),
    }
