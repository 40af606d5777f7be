from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class AgentListResponse(JsonModel):
    """One page of agents."""

    __slots__ = (
        "agents",
        "next_page_token",
    )

    agents: list[Agent] | None
    """The agents of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        agents: Sequence[Agent] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.agents = agents
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .agent import Agent  # noqa: E402

AgentListResponse.__json_in__ = {
    "agents": ("agents", parse_list(Agent.from_dict)),
    "next_page_token": ("next_page_token", None),
}
AgentListResponse.__json_out__ = (
    ("agents", "agents", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
