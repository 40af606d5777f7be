from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.agent import Agent
    from ...models.agent_tool import AgentTool
    from ...models.antigravity_agent_config import AntigravityAgentConfig
    from ...models.base_environment import BaseEnvironment

NAME = "agents.create"
PATH = "/agents"
STREAMING = False


def request(
    *,
    agent_config: AntigravityAgentConfig | Mapping[str, Any] | None = None,
    base_agent: str | None = None,
    base_environment: BaseEnvironment | Mapping[str, Any] | None = None,
    description: str | None = None,
    id: str | None = None,
    system_instruction: str | None = None,
    tools: Sequence[AgentTool | Mapping[str, Any]] | None = None,
) -> Request:
    """Create an agent.

    Makes an agent of your own from one of Google's, with instructions, tools and a sandbox, and returns it.
    Interactions name it by its id as their `agent` from then on.

    `POST /agents`

    Args:
        agent_config: Settings of the agent that this one is made from.
        base_agent: The agent that this one is made from, such as `antigravity-preview-09-2026`.
        base_environment: The sandbox that work with the agent starts from. A configuration, or the id of
            one that is there already.
        description: What the agent is good for, for people to read.
        id: Id of the agent, such as `report-writer`. Interactions name the agent by it.
        system_instruction: What the agent must keep to throughout.
        tools: What the agent may use, such as web search or running code.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "agent_config": agent_config,
                "base_agent": base_agent,
                "base_environment": base_environment,
                "description": description,
                "id": id,
                "system_instruction": system_instruction,
                "tools": tools,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.agent import Agent

    return Agent


def parse(data: Any) -> Agent:
    """The answer, typed."""
    from ...models.agent import Agent

    return Agent.from_dict(data)
