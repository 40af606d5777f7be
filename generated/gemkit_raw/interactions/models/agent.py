from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .agent_tool import AgentTool
    from .antigravity_agent_config import AntigravityAgentConfig
    from .base_environment import BaseEnvironment


class Agent(JsonModel):
    """An agent of your own, made from one of Google's."""

    agent_config: AntigravityAgentConfig | None = None
    """Settings of the agent that this one is made from."""
    base_agent: str | None = None
    """The agent that this one is made from, such as `antigravity-preview-09-2026`."""
    base_environment: BaseEnvironment | None = None
    """The sandbox that work with the agent starts from. A configuration, or the id of one that is there already."""
    description: str | None = None
    """What the agent is good for, for people to read."""
    id: str | None = None
    """Id of the agent, such as `report-writer`. Interactions name the agent by it."""
    system_instruction: str | None = None
    """What the agent must keep to throughout."""
    tools: list[AgentTool] | None = None
    """What the agent may use, such as web search or running code."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "agent_config": ("agent_config", "model", "AntigravityAgentConfig"),
        "base_agent": ("base_agent",),
        "base_environment": ("base_environment", "union", "base_environment"),
        "description": ("description",),
        "id": ("id",),
        "system_instruction": ("system_instruction",),
        "tools": ("tools", "list", "union", "agent_tool"),
    }
