"""A cache for as long as a block of code takes, blocking and awaiting."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import warnings
from typing import Any

import pytest

from gemkit import Cache, GemkitError, errors, types

from .wire import Tongue, Wire

MADE = {
    "name": "cachedContents/a",
    "model": "models/m",
    "expireTime": "2030-01-01T00:00:00Z",
    "brandNew": None,
}
NO = {"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT"}}
DELETED = ("DELETE", "/v1beta/cachedContents/a")


def list_calls(wire: Wire) -> list[tuple[str, str]]:
    return [(request.method, request.url.path) for request in wire.requests]


async def use(tongue: Tongue, client: Any, body: Any = lambda _: None) -> Any:
    """Make a cache for the length of a block."""
    if tongue.blocking:
        with client.caches.create(model="m", contents="x") as cache:
            body(cache)
    else:
        async with client.caches.create(model="m", contents="x") as cache:
            body(cache)
    return cache


def test_it_is_deleted_at_the_end(tongue: Tongue) -> None:
    wire = Wire((200, MADE), (200, {}))
    seen: list[Any] = []
    cache = tongue.run(use(tongue, tongue.client(wire), seen.append))
    assert seen == [cache]
    assert cache == types.CachedContent.from_dict(MADE)
    assert cache.to_dict() == MADE
    assert list_calls(wire) == [("POST", "/v1beta/cachedContents"), DELETED]


@pytest.mark.parametrize("error", [ZeroDivisionError("oh"), KeyboardInterrupt()], ids=["error", "interrupt"])
def test_it_is_deleted_when_the_block_fails(tongue: Tongue, error: BaseException) -> None:
    wire = Wire((200, MADE), (200, {}))

    def stumble(_: Any) -> None:
        raise error

    with pytest.raises(type(error)):
        tongue.run(use(tongue, tongue.client(wire), stumble))
    assert list_calls(wire)[1:] == [DELETED]


@pytest.mark.parametrize("code", [403, 404])
def test_it_may_be_gone_already(tongue: Tongue, code: int) -> None:
    gone = {"error": {"code": code, "message": "CachedContent not found (or permission denied)"}}
    wire = Wire((200, MADE), (code, gone))
    tongue.run(use(tongue, tongue.client(wire)))
    assert list_calls(wire)[1:] == [DELETED]


def test_what_keeps_it_from_being_deleted_is_told(tongue: Tongue) -> None:
    with pytest.raises(errors.BadRequestError, match="no"):
        tongue.run(use(tongue, tongue.client(Wire((200, MADE), (400, NO)))))


def test_what_went_wrong_in_the_block_comes_first(tongue: Tongue) -> None:
    def stumble(_: Any) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        tongue.run(use(tongue, tongue.client(Wire((200, MADE), (400, NO))), stumble))
    assert caught.value.__notes__ == [
        "cachedContents/a could not be deleted: 400 INVALID_ARGUMENT: no. It expires at 2030-01-01 00:00:00+00:00."
    ]


def test_a_cache_that_can_not_be_made_is_not_deleted(tongue: Tongue) -> None:
    wire = Wire((400, NO))
    with pytest.raises(GemkitError):
        tongue.run(use(tongue, tongue.client(wire)))
    assert len(wire.requests) == 1


def test_the_options_of_the_call_hold_for_its_end_too(tongue: Tongue) -> None:
    wire = Wire((200, MADE), (200, {}))
    client = tongue.client(wire)

    async def main() -> None:
        making = client.caches.create(model="m", contents="x", headers={"x-mine": "1"})
        if tongue.blocking:
            with making:
                pass
        else:
            async with making:
                pass

    tongue.run(main())
    assert [request.headers["x-mine"] for request in wire.requests] == ["1", "1"]


def test_it_stays_without_a_block(tongue: Tongue) -> None:
    wire = Wire((200, MADE))

    async def main() -> Any:
        made = tongue.client(wire).caches.create(model="m", contents="x", ttl=60)
        return made if tongue.blocking else await made

    cache = tongue.run(main())
    assert cache == types.CachedContent.from_dict(MADE)
    assert isinstance(cache, types.CachedContent)
    assert json.loads(wire.requests[0].content)["ttl"] == "60s"
    assert len(wire.requests) == 1


def test_answers_may_be_looked_at_as_of_any_method(tongue: Tongue) -> None:
    client = tongue.client(Wire((200, {"x-request-id": "r"}, MADE)))

    async def main() -> Any:
        raw = client.caches.with_raw_response.create(model="m", contents="x")
        held = client.caches.with_streaming_response.create(model="m", contents="x")
        if tongue.blocking:
            with held as answer:
                return raw, answer.parse()
        async with held as answer:
            return await raw, await answer.parse()

    raw, parsed = tongue.run(main())
    assert raw.request_id == "r"
    assert raw.parsed == parsed == types.CachedContent.from_dict(MADE)


def test_a_cache_is_a_cached_content_like_any_other() -> None:
    cache, plain = Cache.from_dict(MADE), types.CachedContent.from_dict(MADE)
    assert cache == plain
    assert plain == cache
    assert cache != types.CachedContent(name="b")
    assert cache != 5
    with pytest.raises(TypeError, match="unhashable"):
        hash(cache)
    for twin in (copy.copy(cache), copy.deepcopy(cache), pickle.loads(pickle.dumps(cache))):
        assert type(twin) is types.CachedContent
        assert twin == plain


# As a coroutine -------------------------------------------------------------------------------------------------------


def make(client: Any) -> Any:
    return client.caches.create(model="m", contents="x")


def test_it_can_be_a_task() -> None:
    tongue = Tongue("asyncio", asyncio.run)

    async def main() -> Any:
        client = tongue.client(Wire((200, MADE)))
        return await asyncio.gather(asyncio.create_task(make(client)), make(client))

    assert asyncio.run(main()) == [types.CachedContent.from_dict(MADE)] * 2


def test_an_error_can_be_thrown_into_it() -> None:
    making = make(Tongue("asyncio", asyncio.run).client(Wire((200, MADE))))
    with pytest.raises(ZeroDivisionError):
        making.throw(ZeroDivisionError())


def test_it_can_be_closed_unused() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        make(Tongue("asyncio", asyncio.run).client(Wire((200, MADE)))).close()
        gc.collect()
