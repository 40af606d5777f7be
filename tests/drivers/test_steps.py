"""Steps that a flow may yield though none does so often, and requests that can't even be written."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

import gemkit
from gemkit import errors
from gemkit._core.steps import Flow, Read, Sleep
from gemkit._drivers.blocking import Stream

from .wire import Body, Tongue, Wire, event, finish, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


def yields(step: Any) -> Flow[Any]:
    return (yield step)


def run(tongue: Tongue, step: Any, **options: Any) -> Any:
    """What a driver gives for a step."""
    client = tongue.client(Wire((200, {})), **options)
    return tongue.run(finish(client._driver.run(yields(step))))


def test_of_what_is_not_open_nothing_can_be_read(tongue: Tongue) -> None:
    assert run(tongue, Read()) == b""


def test_a_wait_that_is_for_no_retry_is_told_to_nobody(tongue: Tongue, caplog: pytest.LogCaptureFixture) -> None:
    told: list[Any] = []
    with caplog.at_level(logging.DEBUG, "gemkit"):
        run(tongue, Sleep(0), max_retries=None, retry=gemkit.RetryPolicy(on_retry=told.append))
    assert (told, caplog.records) == ([], [])


def test_an_address_that_the_library_refuses_is_an_error_of_ours(tongue: Tongue) -> None:
    wire = Wire((200, {}))
    with pytest.raises(errors.ConfigurationError, match=r"^The request can't be sent: URL too long$"):
        tongue.run(finish(tongue.client(wire).request("GET", "/" + "a" * 70_000)))
    assert wire.requests == []


def test_a_stream_that_was_never_begun_goes_without_a_word() -> None:
    stream = Stream.__new__(Stream)
    del stream  # pytest fails where an exception is lost


# What is iterated over with `async for`, more than once ---------------------------------------------------------------


async def begin_anew(items: AsyncIterator[Any]) -> list[Any]:
    """Two items, each from a loop of its own: what goes on is the same iterator."""
    assert aiter(items) is items
    taken: list[Any] = []
    for _ in range(2):
        async for item in items:
            taken.append(item)
            break
    return taken


def test_texts_go_on_where_they_were(async_tongue: Tongue) -> None:
    client = async_tongue.client(Wire((200, Body(event(say("a")), event(say("b")), event(say("c", "STOP"))))))

    async def main() -> list[str]:
        async with client.models.generate_content_stream(model="gemini-x", contents="hi") as stream:
            return await begin_anew(stream.text_stream)

    assert async_tongue.run(main()) == ["a", "b"]


def test_items_of_a_list_too(async_tongue: Tongue) -> None:
    client = async_tongue.client(Wire((200, {"models": [{"name": "models/a"}, {"name": "models/b"}]})))

    async def main() -> list[Any]:
        return await begin_anew(aiter(client.models.list()))

    assert [model.name for model in async_tongue.run(main())] == ["models/a", "models/b"]


@pytest.mark.parametrize(("kind", "expected"), [("iter_bytes", [b"a\nb", b"\nc"]), ("iter_lines", ["a", "b"])])
def test_and_pieces_of_an_answer(async_tongue: Tongue, kind: str, expected: list[Any]) -> None:
    client = async_tongue.client(Wire((200, Body(b"a\nb", b"\nc"))))

    async def main() -> list[Any]:
        async with client.models.with_streaming_response.get(model="gemini-x") as answer:
            return await begin_anew(getattr(answer, kind)())

    assert async_tongue.run(main()) == expected
