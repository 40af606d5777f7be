from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class AgentListResponse(JsonModel):
    """One page of agents."""

    agents: list[Agent] | None = None
    """The agents of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .agent import Agent  # noqa: E402

AgentListResponse.__json_in__ = {
    "agents": ("agents", parse_list(Agent.from_dict)),
    "next_page_token": ("next_page_token", None),
}
AgentListResponse.__json_out__ = (
    ("agents", "agents", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
