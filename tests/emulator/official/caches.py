"""Cached contents. (v1 has them, by what is known; prompts of v1 cannot name one.)"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .checks import check, every, refused, types
from .material import LONG, MODEL


async def create(client: Any, **fields: Any) -> Any:
    config = types.CreateCachedContentConfig(**{"contents": LONG, "ttl": "60s", **fields})
    return await client.caches.create(model=MODEL, config=config)


@check("create: with an instruction, and a name to show")
async def created(client: Any) -> None:
    cache = await create(client, system_instruction="Be kind.", display_name="a book")
    assert (cache.display_name, cache.model) == ("a book", f"models/{MODEL}")
    assert cache.usage_metadata.total_token_count > 1_024
    assert timedelta(seconds=55) < cache.expire_time - cache.create_time < timedelta(seconds=65)
    await client.caches.delete(name=cache.name)


@check("create: an hour, if nothing else is said")
async def hour(client: Any) -> None:
    cache = await create(client, ttl=None)
    assert timedelta(minutes=59) < cache.expire_time - cache.create_time < timedelta(minutes=61)
    await client.caches.delete(name=cache.name)


@check("create: too little to be cached is 400")
async def too_small(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT", "Cached content is too small."):
        await create(client, contents="A few words.")


@check("create: a model that does not exist is 404")
async def no_model(client: Any) -> None:
    with refused(404, "NOT_FOUND"):
        await client.caches.create(model="no-such-model", config={"contents": LONG})


@check("get: what was created, without its contents")
async def get(client: Any) -> None:
    cache = await create(client)
    found = await client.caches.get(name=cache.name)
    assert (found.name, found.create_time, found.expire_time) == (cache.name, cache.create_time, cache.expire_time)
    await client.caches.delete(name=cache.name)


@check("update: how long it lives")
async def update(client: Any) -> None:
    cache = await create(client)
    later = await client.caches.update(name=cache.name, config=types.UpdateCachedContentConfig(ttl="600s"))
    assert later.expire_time - cache.expire_time > timedelta(seconds=500)
    until = cache.create_time + timedelta(days=1)
    config = types.UpdateCachedContentConfig(expire_time=until)
    assert (await client.caches.update(name=cache.name, config=config)).expire_time == until
    await client.caches.delete(name=cache.name)


@check("list: all, in pages")
async def listed(client: Any) -> None:
    names = {(await create(client)).name for _ in range(3)}
    pager = await client.caches.list(config={"page_size": 2})
    assert len(pager) == 2
    assert names <= {cache.name for cache in await every(pager)}
    for name in names:
        await client.caches.delete(name=name)


@check("delete: what is gone is 403, as Google has it")
async def delete(client: Any) -> None:
    cache = await create(client)
    await client.caches.delete(name=cache.name)
    with refused(403, "PERMISSION_DENIED", "CachedContent not found (or permission denied)"):
        await client.caches.get(name=cache.name)
    assert cache.name not in [item.name for item in await every(await client.caches.list())]
