from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_list,
)

if TYPE_CHECKING:
    from .agent_tool import AgentTool
    from .base_environment import BaseEnvironment


class Agent(JsonModel):
    """An agent of your own, made from one of Google's."""

    __slots__ = (
        "agent_config",
        "base_agent",
        "base_environment",
        "description",
        "id",
        "system_instruction",
        "tools",
    )

    agent_config: AntigravityAgentConfig | None
    """Settings of the agent that this one is made from."""
    base_agent: str | None
    """The agent that this one is made from, such as `antigravity-preview-09-2026`."""
    base_environment: BaseEnvironment | None
    """The sandbox that work with the agent starts from. A configuration, or the id of one that is there already."""
    description: str | None
    """What the agent is good for, for people to read."""
    id: str | None
    """Id of the agent, such as `report-writer`. Interactions name the agent by it."""
    system_instruction: str | None
    """What the agent must keep to throughout."""
    tools: list[AgentTool] | None
    """What the agent may use, such as web search or running code."""

    def __init__(
        self,
        *,
        agent_config: AntigravityAgentConfig | None = None,
        base_agent: str | None = None,
        base_environment: BaseEnvironment | None = None,
        description: str | None = None,
        id: str | None = None,
        system_instruction: str | None = None,
        tools: Sequence[AgentTool] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.agent_config = agent_config
        self.base_agent = base_agent
        self.base_environment = base_environment
        self.description = description
        self.id = id
        self.system_instruction = system_instruction
        self.tools = tools
        self._extra = additional_properties


from .agent_tool import parse_agent_tool  # noqa: E402
from .antigravity_agent_config import AntigravityAgentConfig  # noqa: E402
from .base_environment import parse_base_environment  # noqa: E402

Agent.__json_in__ = {
    "agent_config": ("agent_config", AntigravityAgentConfig.from_dict),
    "base_agent": ("base_agent", None),
    "base_environment": ("base_environment", parse_base_environment),
    "description": ("description", None),
    "id": ("id", None),
    "system_instruction": ("system_instruction", None),
    "tools": ("tools", parse_list(parse_agent_tool)),
}
Agent.__json_out__ = (
    ("agent_config", "agent_config", dump_model),
    ("base_agent", "base_agent", None),
    ("base_environment", "base_environment", dump_any),
    ("description", "description", None),
    ("id", "id", None),
    ("system_instruction", "system_instruction", None),
    ("tools", "tools", dump_list(dump_any)),
)
