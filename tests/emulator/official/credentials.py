"""Secrets for environments."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, refused


async def create(client: Any, name: str) -> Any:
    credential = {"type": "bearer_token", "id": f"{name}-{client.caller.flavour}", "token": "test-token"}
    return await client.credentials.create(**credential)


@check("create, get: a token, which is never told again", BETA)
async def created(client: Any) -> None:
    credential = await create(client, "created")
    assert (credential.type, credential.status) == ("bearer_token", "active")
    found = await client.credentials.get(credential.id)
    assert found.id == credential.id
    assert "test-token" not in str(client.caller.exchanges[-1].answer)
    await client.credentials.delete(credential.id)


@check("list: all, in pages", BETA)
async def listed(client: Any) -> None:
    ids = {(await create(client, f"listed{i}")).id for i in range(3)}
    first = await client.credentials.list(page_size=2)
    assert len(first.credentials) == 2
    rest = await client.credentials.list(page_size=50, page_token=first.next_page_token)
    assert ids <= {item.id for item in first.credentials + rest.credentials}
    for name in ids:
        await client.credentials.delete(name)


@check("update: a new token", BETA)
async def update(client: Any) -> None:
    credential = await create(client, "updated")
    updated = await client.credentials.update(credential.id, type="bearer_token", token="another", update_mask="token")
    assert (updated.id, updated.create_time) == (credential.id, credential.create_time)
    assert updated.update_time >= credential.update_time
    await client.credentials.delete(credential.id)


@check("delete: what is gone is 404", BETA)
async def delete(client: Any) -> None:
    credential = await create(client, "gone")
    await client.credentials.delete(credential.id)
    with refused(404):
        await client.credentials.get(credential.id)
