"""Agents of one's own."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, refused


async def create(client: Any, name: str, **fields: Any) -> Any:
    agent_id = f"{name}-{client.caller.flavour}"
    return await client.agents.create(id=agent_id, system_instruction="Be kind.", **fields)


@check("create, get: an agent", BETA)
async def created(client: Any) -> None:
    agent = await create(client, "created", description="It is kind.", tools=[{"type": "code_execution"}])
    assert agent.id == f"created-{client.caller.flavour}"
    found = await client.agents.get(agent.id)
    assert (found.system_instruction, found.description, found.tools[0].type) == (
        "Be kind.",
        "It is kind.",
        "code_execution",
    )
    await client.agents.delete(agent.id)


@check("create: the same id twice is 409", BETA)
async def twice(client: Any) -> None:
    agent = await create(client, "twice")
    with refused(409):
        await create(client, "twice")
    await client.agents.delete(agent.id)


@check("create: on top of an agent that does not exist is 400", BETA)
async def no_base(client: Any) -> None:
    with refused(400, saying="base_agent"):
        await create(client, "none", base_agent="no-such-agent")


@check("list: all, in pages", BETA)
async def listed(client: Any) -> None:
    ids = {(await create(client, f"listed{i}")).id for i in range(3)}
    first = await client.agents.list(page_size=2)
    assert len(first.agents) == 2
    rest = await client.agents.list(page_size=50, page_token=first.next_page_token)
    assert ids <= {agent.id for agent in first.agents + rest.agents}
    for agent_id in ids:
        await client.agents.delete(agent_id)


@check("an interaction with an agent of one's own", BETA)
async def interaction(client: Any) -> None:
    agent = await create(client, "asked")
    interaction = await client.interactions.create(agent=agent.id, input="Say hello.", environment="remote")
    assert interaction.agent == agent.id
    assert interaction.output_text
    await client.agents.delete(agent.id)


@check("delete: what is gone is 404", BETA)
async def delete(client: Any) -> None:
    agent = await create(client, "gone")
    await client.agents.delete(agent.id)
    with refused(404):
        await client.agents.get(agent.id)
    with refused(404):
        await client.agents.delete(agent.id)
