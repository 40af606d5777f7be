"""The same over real connections to a server on this machine: what the other end gets to see."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import socket
import threading
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import trio

import gemkit
from gemkit import errors

from .serving import cut, reset, say_nothing, stall_after_one, talk_nonsense, whole
from .test_calls import assert_hidden
from .wire import KEY, TONGUES, Tongue, checkpoint, finish, pull

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}


async def with_client(tongue: Tongue, url: str, work: Callable[[Any], Any], **options: Any) -> Any:
    client = tongue.client(base_url=url, **options)
    try:
        return await work(client)
    finally:
        await finish(client.close())


async def generate(client: Any) -> Any:
    return await finish(client.models.generate_content(**ASK))


def test_connections_are_used_again(tongue: Tongue, serve: Any) -> None:
    server = serve(whole)

    async def work(client: Any) -> list[str]:
        return [(await generate(client)).text for _ in range(3)]

    assert tongue.run(with_client(tongue, server.url, work)) == ["hello"] * 3
    assert (server.connections, server.requests) == (1, 3)
    assert server.gone.wait(5)  # and closed with the client


def test_closing_a_stream_closes_its_connection(tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def work(client: Any) -> None:
        stream = client.models.generate_content_stream(**ASK)
        assert (await pull(stream)).text == "a"
        assert not server.gone.is_set()
        await finish(stream.close())
        assert server.gone.wait(5)

    tongue.run(with_client(tongue, server.url, work))


def test_dropping_a_stream_closes_its_connection(tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def work(client: Any) -> None:
        stream = client.models.generate_content_stream(**ASK)
        await pull(stream)
        del stream
        gc.collect()
        for _ in range(200):  # the loop closes what was collected
            if server.gone.wait(0.001 if not tongue.blocking else 5):
                return
            await checkpoint()
        pytest.fail("the connection stays open")

    tongue.run(with_client(tongue, server.url, work))


@pytest.mark.xfail(reason="trio warns of httpx's own async generators; only a transport without them could help")
def test_closing_a_stream_early_makes_no_noise_under_trio(serve: Any) -> None:
    server = serve(stall_after_one)

    async def work(client: Any) -> None:
        stream = client.models.generate_content_stream(**ASK)
        await pull(stream)
        await stream.close()

    with warnings.catch_warnings(record=True) as noise:
        warnings.simplefilter("always")
        TONGUES["trio"].run(with_client(TONGUES["trio"], server.url, work))
        gc.collect()
    assert [str(warning.message) for warning in noise] == []


def test_a_stream_that_is_cut_keeps_what_came(tongue: Tongue, serve: Any) -> None:
    server = serve(cut)

    async def work(client: Any) -> None:
        stream = client.models.generate_content_stream(**ASK)
        texts = [(await pull(stream)).text, (await pull(stream)).text]
        assert texts == ["a", "b"]
        with pytest.raises(errors.StreamInterruptedError) as caught:
            await pull(stream)
        assert caught.value.partial is not None
        assert caught.value.partial.text == "ab"
        assert_hidden(caught.value)

    tongue.run(with_client(tongue, server.url, work))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (reset, errors.APIConnectionError),
        (talk_nonsense, errors.APIConnectionError),
        (say_nothing, errors.APITimeoutError),
    ],
    ids=["reset", "nonsense", "silence"],
)
def test_faults(tongue: Tongue, serve: Any, answer: Any, expected: type[Exception]) -> None:
    server = serve(answer)
    with pytest.raises(expected) as caught:
        tongue.run(with_client(tongue, server.url, generate, timeout=gemkit.Timeout(read=0.3)))
    assert type(caught.value) is expected
    assert caught.value.__cause__ is not None
    assert_hidden(caught.value)


def test_nobody_there(tongue: Tongue) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(errors.APIConnectionError) as caught:
        tongue.run(with_client(tongue, url, generate))
    assert caught.value.__cause__ is not None
    assert_hidden(caught.value)


def test_silence_in_a_stream_ends_it(tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def work(client: Any) -> None:
        stream = client.models.generate_content_stream(**ASK)
        await pull(stream)
        with pytest.raises(errors.StreamInterruptedError) as caught:
            await pull(stream)
        assert isinstance(caught.value.__cause__, errors.APITimeoutError)
        assert server.gone.wait(5)

    tongue.run(with_client(tongue, server.url, work, timeout=0.3))


def test_cancelling_closes_the_connection(async_tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def work(client: Any) -> None:
        if async_tongue.name == "trio":
            with trio.move_on_after(0.2):
                async for _ in client.models.generate_content_stream(**ASK):
                    pass
        else:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.2):
                    async for _ in client.models.generate_content_stream(**ASK):
                        pass
        assert server.gone.wait(5)

    async_tongue.run(with_client(async_tongue, server.url, work))


def test_one_client_may_serve_several_event_loops(async_tongue: Tongue, serve: Any) -> None:
    server = serve(whole)
    client = async_tongue.client(base_url=server.url)

    async def work() -> str:
        return (await generate(client)).text

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # a loop that is gone can't close what it had open
        assert [async_tongue.run(work()) for _ in range(3)] == ["hello"] * 3
        gc.collect()
    assert len(client._driver.shared._ways) <= 1  # of those that are over, nothing is kept


def test_one_client_may_serve_many_threads(serve: Any) -> None:
    server = serve(whole)
    results: list[str] = []
    with gemkit.Client(api_key=KEY, base_url=server.url) as client:
        threads = [
            threading.Thread(target=lambda: results.append(client.models.generate_content(**ASK).text))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert results == ["hello"] * 8


def test_a_client_need_not_be_kept(serve: Any) -> None:
    """A temporary client lives as long as what was got from it."""
    server = serve(whole)

    def make() -> gemkit.Client:
        return gemkit.Client(api_key=KEY, base_url=server.url)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        assert make().models.generate_content(**ASK).text == "hello"
        models = make().models
        gc.collect()
        assert models.generate_content(**ASK).text == "hello"
        chat = make().chats.create(model="gemini-x")
        gc.collect()
        assert chat.send_message("hi").text == "hello"
        del models, chat
        gc.collect()


def test_a_client_that_is_dropped_closes_its_connections_without_noise(serve: Any) -> None:
    server = serve(whole)
    client = gemkit.Client(api_key=KEY, base_url=server.url)
    client.models.generate_content(**ASK)
    with warnings.catch_warnings(record=True) as noise:
        warnings.simplefilter("always")
        del client
        gc.collect()
    assert server.gone.wait(5)
    assert [str(warning.message) for warning in noise] == []


# Forks ----------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes can't be forked here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")  # the server's threads
def test_a_fork_opens_connections_of_its_own(serve: Any) -> None:
    """Two processes that read from one connection would get each other's answers."""
    server = serve(whole)
    with gemkit.Client(api_key=KEY, base_url=server.url, max_retries=0) as client:
        client.models.generate_content(**ASK)
        with (
            client._driver.shared.lock
        ):  # another thread's, say: the child has no such thread, and must not wait for it
            child = os.fork()
            if child == 0:
                status = 1
                try:
                    signal.alarm(20)
                    status = 0 if client.models.generate_content(**ASK).text == "hello" else 2
                    client.close()
                finally:
                    os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert (server.connections, server.requests) == (2, 2)
        assert client.models.generate_content(**ASK).text == "hello"  # over the first one, which is still open
    assert (server.connections, server.requests) == (2, 3)


def test_another_process_opens_connections_of_its_own(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when it awaits: an event loop does not survive a fork, but one can look like it."""
    server = serve(whole)

    async def work(client: Any) -> None:
        await generate(client)
        here = client._driver.shared.way.client
        monkeypatch.setattr(os, "getpid", lambda: -1)
        await generate(client)
        await generate(client)
        assert server.connections == 2
        await finish(here.aclose() if hasattr(here, "aclose") else here.close())

    tongue.run(with_client(tongue, server.url, work))


def test_a_client_may_be_made_in_one_process_and_first_used_in_another(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(whole)

    async def work(client: Any) -> None:
        _ = client._driver.shared
        monkeypatch.setattr(os, "getpid", lambda: -1)
        assert (await generate(client)).text == "hello"

    tongue.run(with_client(tongue, server.url, work))
    assert (server.connections, server.requests) == (1, 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes can't be forked here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")  # the server's threads
def test_a_client_that_is_closed_stays_closed_in_a_fork(serve: Any) -> None:
    client = gemkit.Client(api_key=KEY, base_url=serve(whole).url)
    client.close()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            client.models.generate_content(**ASK)
        except RuntimeError:
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
