"""Agents that run on a schedule."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, refused

AGENT = "antigravity-preview-09-2026"


async def create(client: Any, **fields: Any) -> Any:
    interaction = {"agent": AGENT, "input": "Say hello.", "environment": "remote"}
    return await client.triggers.create(
        interaction=interaction, schedule="0 9 * * *", time_zone="Europe/Vienna", **fields
    )


@check("create, get: a trigger, and when it runs next", BETA)
async def created(client: Any) -> None:
    trigger = await create(client, display_name="daily")
    assert (trigger.status, trigger.display_name, trigger.schedule) == ("active", "daily", "0 9 * * *")
    found = await client.triggers.get(trigger.id)
    assert found.next_run_time > found.create_time
    await client.triggers.delete(trigger.id)


@check("create: a schedule that cannot be is 400", BETA)
async def no_schedule(client: Any) -> None:
    with refused(400):
        await client.triggers.create(
            interaction={"agent": AGENT, "input": "Hi"}, schedule="every now and then", time_zone="Europe/Vienna"
        )


@check("list: all, in pages", BETA)
async def listed(client: Any) -> None:
    ids = {(await create(client)).id for _ in range(3)}
    first = await client.triggers.list(page_size=2)
    assert len(first.triggers) == 2
    rest = await client.triggers.list(page_size=100, page_token=first.next_page_token)
    assert ids <= {item.id for item in first.triggers + rest.triggers}
    for name in ids:
        await client.triggers.delete(name)


@check("update: paused, and renamed", BETA)
async def update(client: Any) -> None:
    trigger = await create(client)
    updated = await client.triggers.update(trigger.id, status="paused", display_name="never")
    assert (updated.status, updated.display_name) == ("paused", "never")
    await client.triggers.delete(trigger.id)


@check("run, list_executions: at once", BETA)
async def run(client: Any) -> None:
    trigger = await create(client)
    execution = await client.triggers.run(trigger.id)
    assert execution.trigger_id == trigger.id
    listed = await client.triggers.list_executions(trigger.id)
    (found,) = listed.trigger_executions
    assert found.id == execution.id
    assert (await client.interactions.get(found.interaction_id)).id == found.interaction_id
    await client.triggers.delete(trigger.id)


@check("delete: what is gone is 404", BETA)
async def delete(client: Any) -> None:
    trigger = await create(client)
    await client.triggers.delete(trigger.id)
    with refused(404):
        await client.triggers.get(trigger.id)
