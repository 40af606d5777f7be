"""Pain points of google-genai that concern calls and clients: patience, time, errors, event loops, keys; test_pain_points has the table of all."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import dataclasses
import gc
import importlib.metadata
import json
import logging
import pickle
import re
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import gemkit
from gemkit import errors, types

from ..drivers.serving import Server, begin, whole
from ..drivers.test_calls import assert_hidden
from ..drivers.wire import KEY, TONGUES, Body, Tongue, Wire, drain, event, finish, say
from .families import ASK, AT_ONCE, Family, generate, info

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


# Calls ----------------------------------------------------------------------------------------------------------------


def test_p1_a_client_tries_again_without_being_told_to(tongue: Tongue, family: Family) -> None:
    wire = Wire((429, info("0.001s")), (503, {"retry-after": "0"}, b""), family.answer)
    tongue.run(family.ask(tongue.client(wire, max_retries=None)))
    assert len(wire.requests) == 3


def test_p1_a_stream_does_so_too(tongue: Tongue) -> None:
    wire = Wire((429, info("0.001s")), (200, Body(event(say("a", "STOP")))))
    chunks = tongue.run(drain(tongue.client(wire, max_retries=None).models.generate_content_stream(**ASK)))
    assert [chunk.text for chunk in chunks] == ["a"]


@pytest.mark.parametrize(
    "refusal",
    [(429, info("5s")), (429, {"retry-after": "5"}, b""), (503, {"retry-after": "5"}, b"")],
    ids=["RetryInfo", "Retry-After", "503"],
)
def test_p1_the_service_says_how_long_to_wait(tongue: Tongue, family: Family, refusal: Any) -> None:
    class SeenError(Exception):
        pass

    def look(retry: gemkit.Retry) -> None:
        raise SeenError(retry.wait)

    client = tongue.client(Wire(refusal), max_retries=None, retry=gemkit.RetryPolicy(on_retry=look))
    with pytest.raises(SeenError) as caught:
        tongue.run(family.ask(client))
    assert caught.value.args == (5.0,)


def within(wire: Wire, **http_options: Any) -> dict[str, Any]:
    """Options of a client that has its own connections over the wire."""
    transport = httpx.MockTransport(wire)
    http_options |= {"client_args": {"transport": transport}, "async_client_args": {"transport": transport}}
    return {"http_options": http_options}


def test_p2_calls_end_in_time_without_being_told_to(tongue: Tongue, family: Family) -> None:
    wire = Wire(family.answer)
    tongue.run(family.ask(tongue.client(**within(wire))))
    assert wire.requests[0].extensions["timeout"] == {"connect": 10, "read": 600, "write": 600, "pool": 600}


def test_p2_time_is_in_seconds_but_for_the_options_of_google_genai(tongue: Tongue, family: Family) -> None:
    wire = Wire(family.answer)

    async def main() -> None:
        await family.ask(tongue.client(**within(wire), timeout=7))
        await family.ask(tongue.client(**within(wire)), timeout=7)
        await family.ask(tongue.client(**within(wire, timeout=7000)))

    tongue.run(main())
    assert [request.extensions["timeout"]["read"] for request in wire.requests] == [pytest.approx(7, abs=1)] * 3


def test_both_families_give_raw_answers(tongue: Tongue, family: Family) -> None:
    status, content = family.answer
    client = tongue.client(Wire((status, {"x-request-id": "r1"}, content)))
    method = getattr(getattr(client, family.resource).with_raw_response, family.method)
    raw = tongue.run(finish(method(**family.arguments)))
    assert (raw.status, raw.request_id, json.loads(raw.body)) == (200, "r1", content)
    assert raw.parsed.to_dict() == content


STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    418: errors.ClientError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.ServiceUnavailableError,
    504: errors.DeadlineExceededError,
    599: errors.ServerError,
}


def test_p26_each_status_has_a_class_that_survives_a_queue(tongue: Tongue, family: Family) -> None:
    answers = [(status, {"error": {"code": status, "message": "no luck"}}) for status in STATUSES]
    client = tongue.client(Wire(*answers))

    async def main() -> None:
        for status, kind in STATUSES.items():
            with pytest.raises(errors.APIError, match="no luck") as caught:
                await family.ask(client)
            for error in (caught.value, pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value)):
                assert type(error) is kind
                assert (error.code, error.message) == (status, "no luck")
                assert isinstance(error, errors.ClientError if status < 500 else errors.ServerError)

    tongue.run(main())


def test_p26_a_lost_connection_is_an_error_of_ours_that_survives_a_queue(tongue: Tongue, family: Family) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        tongue.run(family.ask(tongue.client(Wire(httpx.ConnectError("refused")))))
    assert type(pickle.loads(pickle.dumps(caught.value))) is errors.APIConnectionError


# Clients --------------------------------------------------------------------------------------------------------------


def stream_all(server: Server, connection: Any) -> None:
    begin(connection, event(say("a")), event(say("b", "STOP")), b"")


def take_turns(server: Server, connection: Any) -> None:
    """A whole answer and a stream, in turns."""
    if server.requests % 2:
        whole(server, connection)
    else:
        stream_all(server, connection)


def list_pages(server: Server, connection: Any) -> None:
    """A list of three pages, one model each."""
    token = {"nextPageToken": str(server.requests)} if server.requests < 3 else {}
    content = json.dumps({"models": [{"name": f"models/{server.requests}"}], **token}).encode()
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content))


def make_async_client(twin: bool, url: str) -> Any:
    options: dict[str, Any] = {"api_key": KEY, "base_url": url}
    return gemkit.Client(**options).aio if twin else gemkit.AsyncClient(**options)


@contextlib.contextmanager
def collected() -> Iterator[None]:
    """What was left open is gone before the next test; a loop that is gone could not close it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.mark.parametrize("twin", [False, True], ids=["AsyncClient", "Client.aio"])
@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_p9_calls_and_streams_of_one_client_go_through_several_event_loops(name: str, twin: bool, serve: Any) -> None:
    async def work(client: Any) -> tuple[str, list[str]]:
        response = await generate(client)
        return response.text, [chunk.text async for chunk in client.models.generate_content_stream(**ASK)]

    with collected():
        client = make_async_client(twin, serve(take_turns).url)
        assert [TONGUES[name].run(work(client)) for _ in range(3)] == [("hello", ["a", "b"])] * 3
        del client


def test_p9_one_client_serves_loops_that_run_at_the_same_time(serve: Any) -> None:
    together = threading.Barrier(4)
    texts: list[str] = []

    async def work(client: Any) -> None:
        together.wait(10)
        for _ in range(3):
            responses = await asyncio.gather(*(generate(client) for _ in range(3)))
            texts.extend(response.text for response in responses)

    def run(client: Any) -> None:
        asyncio.run(work(client))

    with collected():
        client = gemkit.AsyncClient(api_key=KEY, base_url=serve(whole).url)
        threads = [threading.Thread(target=run, args=(client,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        del client
    assert texts == ["hello"] * 36


def test_p10_nobody_has_to_keep_the_client(serve: Any) -> None:
    def make(answer: Any) -> Any:
        return gemkit.Client(api_key=KEY, base_url=serve(answer).url).models

    with collected():
        assert make(whole).generate_content(**ASK).text == "hello"
        stream, pager = make(stream_all).generate_content_stream(**ASK), make(list_pages).list()
        gc.collect()
        texts, names = [chunk.text for chunk in stream], [model.name for model in pager]
    assert (texts, names) == (["a", "b"], ["models/1", "models/2", "models/3"])


@pytest.mark.parametrize("twin", [False, True], ids=["AsyncClient", "Client.aio"])
@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_p10_nor_one_that_awaits(name: str, twin: bool, serve: Any) -> None:
    def make(answer: Any) -> Any:
        return make_async_client(twin, serve(answer).url).models

    async def main() -> tuple[str, list[str], list[str]]:
        response = await make(whole).generate_content(**ASK)
        stream, pager = make(stream_all).generate_content_stream(**ASK), make(list_pages).list()
        gc.collect()
        return response.text, [chunk.text async for chunk in stream], [model.name async for model in pager]

    with collected():
        assert TONGUES[name].run(main()) == ("hello", ["a", "b"], ["models/1", "models/2", "models/3"])


def list_needs(name: str) -> set[str]:
    lines = importlib.metadata.requires(name) or ()
    return {re.split(r"[^\w-]", line)[0] for line in lines if "extra ==" not in line}


def test_p22_two_packages_come_along() -> None:
    """And what one of them brings."""
    brought = list_needs("httpx") | list_needs("httpcore")
    assert list_needs("gemkit") - brought == {"attrs", "httpx"}


def test_p25_the_key_is_neither_in_reprs_nor_in_logs_nor_in_urls(
    tongue: Tongue, family: Family, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "Bearer token-of-the-caller"
    wire = Wire((503, b""), family.answer)
    client = tongue.client(wire, headers={"authorization": secret}, max_retries=None, retry=AT_ONCE)
    resource = getattr(client, family.resource)
    things = [client, vars(client), client.with_options(headers={"x-more": secret}), resource, vars(type(resource))]
    things += [
        client.chats.create(model="gemini-x"),
        client.models.list(),
        client.models.generate_content_stream(**ASK),
    ]
    things += [types.HttpOptions(headers={"x-goog-api-key": KEY, "authorization": secret})]
    tongue.run(family.ask(client))
    assert [request.headers["x-goog-api-key"] for request in wire.requests] == [KEY, KEY]
    shown = f"{things!r} {caplog.text} {[str(request.url) for request in wire.requests]}"
    assert KEY not in shown
    assert secret not in shown


def test_p25_nor_in_errors(tongue: Tongue, family: Family) -> None:
    with pytest.raises(errors.ClientError) as caught:
        tongue.run(family.ask(tongue.client(Wire((400, {"error": {"message": f"no such key: {KEY}"}})))))
    assert_hidden(caught.value)


@pytest.mark.parametrize("journey", [copy.copy, copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))])
@pytest.mark.parametrize("kind", [gemkit.Client, gemkit.AsyncClient])
def test_p27_a_client_can_be_copied_and_sent_elsewhere(
    kind: Any, journey: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)

    @dataclasses.dataclass
    class Service:
        client: Any

    client = kind(timeout=7)
    client.models  # noqa: B018  # with what it has made already
    other = journey(client)
    assert type(other) is kind
    assert other._settings.timeout == client._settings.timeout
    assert other._settings.api_key.reveal() == KEY
    assert type(copy.deepcopy(Service(client)).client) is kind
