"""Options for one call or for a copy of the client; and what gemkit tells of its requests."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import gemkit
from gemkit import errors

from .serving import whole
from .wire import KEY, Body, Tongue, Wire, drain, event, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
ANSWER = say("hello", "STOP")
EVENTS = [
    event({"event_type": "interaction.created", "interaction": {"id": "abc", "status": "in_progress"}}),
    event({"event_type": "interaction.completed", "interaction": {"id": "abc", "status": "completed"}}),
]
AT_ONCE = gemkit.RetryPolicy(initial=0)


async def names(pager: Any) -> list[str]:
    items = iter(pager) if hasattr(pager, "__iter__") else aiter(pager)
    return [item.name for item in await drain(items)]


async def generate(client: Any, **options: Any) -> Any:
    return await finish(client.models.generate_content(**ASK, **options))


async def stream(client: Any, **options: Any) -> Any:
    return await drain(client.models.generate_content_stream(**ASK, **options))


async def lists(client: Any, **options: Any) -> Any:
    return await names(client.models.list(**options))


async def get(client: Any, **options: Any) -> Any:
    return await finish(client.models.get(model="gemini-x", **options))


async def chat(client: Any, **options: Any) -> Any:
    return await finish(client.chats.create(model="gemini-x").send_message("hi", **options))


async def chat_stream(client: Any, **options: Any) -> Any:
    return await drain(client.chats.create(model="gemini-x").send_message_stream("hi", **options))


async def interact(client: Any, **options: Any) -> Any:
    return await finish(client.interactions.create(model="gemini-x", input="hi", **options))


async def interact_stream(client: Any, **options: Any) -> Any:
    return await drain(client.interactions.create(model="gemini-x", input="hi", stream=True, **options))


async def agents(client: Any, **options: Any) -> Any:
    return await finish(client.agents.get("a", **options))


STREAM = event(ANSWER)
WITH_BODY: dict[str, tuple[Any, Any]] = {
    "plain": (generate, lambda: ANSWER),
    "stream": (stream, lambda: Body(STREAM)),
    "chat": (chat, lambda: ANSWER),
    "chat stream": (chat_stream, lambda: Body(STREAM)),
    "interaction": (interact, lambda: {"id": "abc"}),
    "interaction stream": (interact_stream, lambda: Body(*EVENTS)),
}
METHODS: dict[str, tuple[Any, Any]] = {
    **WITH_BODY,
    "list": (lists, lambda: {"models": [{"name": "models/a"}]}),
    "get": (get, lambda: {"name": "models/a"}),
    "agent": (agents, lambda: {"id": "a"}),
}
Work = Callable[..., Any]


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> tuple[Work, Any]:
    return METHODS[request.param]


# Options of one call --------------------------------------------------------------------------------------------------


def test_headers_and_parameters_of_one_call(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, content = method
    wire = Wire((200, content()), (200, content()))

    async def main() -> None:
        client = tongue.client(wire, headers={"x-mine": "client", "x-kept": "1"})
        await work(client, headers={"X-Mine": "call"}, extra_query={"trace": "a b", "flag": True, "absent": None})
        await work(client)

    tongue.run(main())
    one, other = wire.requests
    assert one.headers.get_list("x-mine") == ["call"]
    assert one.headers["x-kept"] == other.headers["x-kept"] == "1"
    assert (one.url.params["trace"], one.url.params["flag"]) == ("a b", "true")
    assert "absent" not in one.url.params
    # And nothing of it stays behind.
    assert other.headers.get_list("x-mine") == ["client"]
    assert not {"trace", "flag"} & set(other.url.params)
    assert one.content == other.content


def test_the_time_of_one_call(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, content = method
    wire = Wire((200, content()), (200, content()), (200, content()))

    async def main() -> None:
        client = tongue.client(wire, timeout=gemkit.Timeout(read=70))
        await work(client, timeout=50)
        await work(client, timeout=gemkit.Timeout(read=8, total=None))
        await work(client)

    tongue.run(main())
    first, *others = (request.extensions["timeout"]["read"] for request in wire.requests)
    assert 40 < first < 50
    assert others == [8, 70]
    assert ["x-server-timeout" in request.headers for request in wire.requests] == [True, False, False]


def test_the_patience_of_one_call(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, content = method
    wire = Wire((503, b""), (503, b""), (503, b""), (200, content()), (503, b""))

    async def main() -> None:
        client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(max_retries=1, initial=0))
        await work(client, max_retries=3)
        assert len(wire.requests) == 4
        with pytest.raises(errors.ServiceUnavailableError):
            await work(client, max_retries=0)
        assert len(wire.requests) == 5
        with pytest.raises(errors.ServiceUnavailableError):
            await work(client)
        assert len(wire.requests) == 7

    tongue.run(main())


@pytest.mark.parametrize("name", WITH_BODY)
def test_fields_of_one_call_go_over_its_own(tongue: Tongue, name: str) -> None:
    work, content = WITH_BODY[name]
    wire = Wire((200, content()), (200, content()))

    async def main() -> None:
        client = tongue.client(wire)
        await work(client)
        await work(client, extra_body={"contents": [], "input": {"a": 1}, "newField": [1]})

    tongue.run(main())
    plain, more = (json.loads(request.content) for request in wire.requests)
    assert more == {**plain, "contents": [], "input": {"a": 1}, "newField": [1]}
    assert "newField" not in plain


def test_none_is_no_option(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, content = method
    wire = Wire((200, content()))
    options = dict.fromkeys(("timeout", "max_retries", "headers", "extra_query", "extra_body"))
    tongue.run(work(tongue.client(wire, headers={"x-kept": "1"}), **options))
    assert wire.requests[0].headers["x-kept"] == "1"


def test_an_option_that_there_is_not(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, content = method
    wire = Wire((200, content()))
    with pytest.raises(TypeError, match="tiemout"):
        tongue.run(work(tongue.client(wire), tiemout=5))
    assert wire.requests == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"timeout": 0}, errors.ConfigurationError),
        ({"timeout": "5"}, errors.ConfigurationError),
        ({"headers": {"a\nb": "c"}}, errors.ConfigurationError),
        ({"max_retries": -1}, ValueError),
    ],
    ids=["timeout", "timeout's type", "header", "retries"],
)
def test_an_option_that_can_not_work(
    tongue: Tongue, method: tuple[Work, Any], options: dict[str, Any], expected: type[Exception]
) -> None:
    work, content = method
    wire = Wire((200, content()))
    with pytest.raises(expected):
        tongue.run(work(tongue.client(wire), **options))
    with pytest.raises(expected):
        tongue.client(wire).with_options(**options)
    assert wire.requests == []


def test_each_page_gets_the_options(tongue: Tongue) -> None:
    wire = Wire((200, {"models": [{"name": "models/a"}], "nextPageToken": "t"}), (200, {"models": []}))
    assert tongue.run(lists(tongue.client(wire), extra_query={"x": 1}, headers={"x-a": "b"})) == ["models/a"]
    assert [(request.url.params["x"], request.headers["x-a"]) for request in wire.requests] == [("1", "b")] * 2
    assert wire.requests[1].url.params["pageToken"] == "t"


def test_a_parameter_of_the_caller_goes_over_ours(tongue: Tongue) -> None:
    wire = Wire((200, {"models": []}))
    tongue.run(lists(tongue.client(wire), config={"page_size": 5}, extra_query={"pageSize": 7, "pageToken": "z"}))
    assert str(wire.requests[0].url).partition("?")[2] == "pageSize=7&pageToken=z"


def test_a_chat_goes_on_after_a_call_with_options(tongue: Tongue) -> None:
    wire = Wire((200, ANSWER))

    async def main() -> None:
        talk = tongue.client(wire).chats.create(model="gemini-x")
        await finish(talk.send_message("one", headers={"x-a": "b"}))
        await finish(talk.send_message("two"))
        assert [content.role for content in talk.history] == ["user", "model"] * 2

    tongue.run(main())
    assert len(json.loads(wire.requests[1].content)["contents"]) == 3
    assert "x-a" not in wire.requests[1].headers


def test_a_chat_that_is_busy_is_so_whatever_the_options(tongue: Tongue) -> None:
    async def main() -> None:
        talk = tongue.client(Wire((200, Body(event(say("a")), STREAM)))).chats.create(model="gemini-x")
        first = talk.send_message_stream("one", timeout=50)
        await pull(first)
        with pytest.raises(errors.ChatBusyError):
            await finish(talk.send_message("two", headers={"x-a": "b"}))
        await finish(first.close())

    tongue.run(main())


def test_an_upload_elsewhere_does_not_get_the_headers_of_a_call(tongue: Tongue) -> None:
    final = (200, {"x-goog-upload-status": "final"}, {"file": {"name": "files/a"}})
    wire = Wire((200, {"x-goog-upload-url": "https://evil.test/"}, b""), final)
    tongue.run(finish(tongue.client(wire).files.upload(file=b"x", headers={"authorization": "Bearer token"})))
    assert wire.requests[0].headers["authorization"] == "Bearer token"
    assert "authorization" not in wire.requests[1].headers


# Copies of the client -------------------------------------------------------------------------------------------------


def test_a_copy_uses_the_same_connections(tongue: Tongue, serve: Any) -> None:
    server = serve(whole)

    async def main() -> None:
        client = tongue.client(base_url=server.url)
        copy = client.with_options(timeout=50, headers={"x-a": "b"})
        again = copy.with_options(max_retries=1)
        assert type(copy) is type(client)
        for one in (client, copy, again, client):
            assert (await generate(one)).text == "hello"
        assert (server.connections, server.requests) == (1, 4)
        await finish(copy.close())
        assert server.gone.wait(5)
        for one in (client, copy, again):
            with pytest.raises(RuntimeError, match="closed"):
                await generate(one)

    tongue.run(main())


def test_closing_the_client_closes_its_copies(tongue: Tongue, serve: Any) -> None:
    async def main() -> None:
        client = tongue.client(base_url=serve(whole).url)
        copy = client.with_options(max_retries=1)  # before there is a connection, too
        await generate(copy)
        await finish(client.close())
        with pytest.raises(RuntimeError, match="closed"):
            await generate(copy)

    tongue.run(main())


def test_the_async_twin_of_a_copy_is_the_copy_of_the_twin(async_tongue: Tongue, serve: Any) -> None:
    server = serve(whole)

    async def main() -> None:
        client = gemkit.Client(api_key=KEY, base_url=server.url, headers={"x-kept": "1"})
        copy = client.with_options(timeout=50, headers={"x-a": "b"})
        assert copy.aio._settings.headers == {"x-kept": "1", "x-a": "b"}
        assert copy.aio._settings.timeout == copy._settings.timeout
        assert "x-a" not in client.aio._settings.headers
        await generate(client.aio)
        await generate(copy.aio)
        assert (server.connections, server.requests) == (1, 2)
        await copy.aio.close()
        with pytest.raises(RuntimeError, match="closed"):
            await generate(client.aio)
        client.models.generate_content(**ASK)  # the blocking one is another
        client.close()

    async_tongue.run(main())


def test_the_options_of_a_copy(tongue: Tongue) -> None:
    wire = Wire((200, ANSWER))

    async def main() -> None:
        client = tongue.client(wire, headers={"x-a": "1", "x-b": "2"})
        copy = client.with_options(
            timeout=50, headers={"x-b": "3"}, extra_query={"q": 1, "r": 2}, extra_body={"s": 1, "t": 2}
        )
        await generate(copy, extra_query={"r": 3}, extra_body={"t": 3})
        await generate(client)

    tongue.run(main())
    one, other = wire.requests
    assert (one.headers["x-a"], one.headers["x-b"]) == ("1", "3")
    assert dict(one.url.params) == {"q": "1", "r": "3"}
    assert {**json.loads(one.content), "contents": None} == {"contents": None, "s": 1, "t": 3}
    assert one.extensions["timeout"]["read"] <= 50
    assert (other.headers["x-b"], dict(other.url.params)) == ("2", {})
    assert "x-server-timeout" not in other.headers


def test_a_copy_shares_what_may_be_spent_on_retries(tongue: Tongue) -> None:
    wire = Wire((503, b""))

    async def main() -> None:
        client = tongue.client(wire, max_retries=None, retry=AT_ONCE)
        copy = client.with_options(headers={"x-a": "b"})
        budget = client._driver.shared.budget
        assert budget.spend(budget.capacity)
        with pytest.raises(errors.ServiceUnavailableError) as caught:
            await generate(copy)
        assert "too many requests of this client have failed" in caught.value.__notes__[-1]

    tongue.run(main())
    assert len(wire.requests) == 1


def test_a_copy_may_have_another_policy(tongue: Tongue) -> None:
    wire = Wire((503, b""))

    async def main() -> None:
        copy = tongue.client(wire).with_options(retry=gemkit.RetryPolicy(initial=0, max_retries=1))
        with pytest.raises(errors.ServiceUnavailableError):
            await generate(copy)

    tongue.run(main())
    assert len(wire.requests) == 2


def test_a_copy_has_no_option_of_another_name(tongue: Tongue) -> None:
    with pytest.raises(TypeError, match="tiemout"):
        tongue.client().with_options(tiemout=5)


# What is told ---------------------------------------------------------------------------------------------------------


def seen(retries: list[gemkit.Retry]) -> list[tuple[str, int, float, type[Exception]]]:
    return [(retry.request, retry.attempt, retry.wait, type(retry.error)) for retry in retries]


URL = "https://api.example.test/v1beta/models/gemini-x:generateContent"


def test_retries_are_told(tongue: Tongue) -> None:
    told: list[gemkit.Retry] = []
    wire = Wire((503, b""), httpx.ConnectError("refused"), (200, ANSWER))
    policy = gemkit.RetryPolicy(initial=0, on_retry=told.append)
    assert tongue.run(generate(tongue.client(wire, max_retries=None, retry=policy))).text == "hello"
    assert seen(told) == [
        (f"POST {URL}", 1, 0.0, errors.ServiceUnavailableError),
        (f"POST {URL}", 2, 0.0, errors.APIConnectionError),
    ]


def test_retries_are_told_also_with_other_patience(tongue: Tongue) -> None:
    told: list[gemkit.Retry] = []
    policy = gemkit.RetryPolicy(initial=0, max_retries=0, on_retry=told.append)
    client = tongue.client(Wire((503, b""), (200, ANSWER)), max_retries=None, retry=policy)
    tongue.run(generate(client, max_retries=1))
    assert len(told) == 1


@pytest.mark.parametrize("fault", [LookupError("enough"), errors.APIConnectionError("enough")], ids=["any", "ours"])
def test_who_is_told_may_end_the_call(tongue: Tongue, method: tuple[Work, Any], fault: Exception) -> None:
    def refuse(retry: gemkit.Retry) -> None:
        raise fault

    work, content = method
    wire = Wire((503, b""), (200, content()))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(on_retry=refuse))
    with pytest.raises(type(fault), match="enough") as caught:
        tongue.run(work(client))
    assert caught.value is fault
    assert len(wire.requests) == 1


def test_who_is_told_may_end_an_upload(tongue: Tongue) -> None:
    def refuse(retry: gemkit.Retry) -> None:
        assert retry.request == "POST /upload/path"
        raise LookupError("enough")

    wire = Wire((200, {"x-goog-upload-url": "https://api.example.test/upload/path?upload_id=secret"}, b""), (503, b""))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(on_retry=refuse))
    with pytest.raises(LookupError, match="enough"):
        tongue.run(finish(client.files.upload(file=b"x")))
    assert len(wire.requests) == 2


def test_the_log(tongue: Tongue, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "gemkit")
    busy = (503, {"error": {"code": 503, "message": f"busy with {KEY}"}})
    tongue.run(generate(tongue.client(Wire(busy, (200, ANSWER)), max_retries=None, retry=AT_ONCE)))
    lines = [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "gemkit"]
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG"]
    first, second, third = (words for _, words in lines)
    assert first.startswith(f"POST {URL}: 503, ")
    assert second.startswith(f"POST {URL} is sent again in 0.00 s, for the 2. time: 503: busy with <hidden>")
    assert third.startswith(f"POST {URL}: 200, ")
    assert third.endswith(" s")
    assert KEY not in caplog.text
    assert not any(KEY in repr(vars(record)) for record in caplog.records)


def test_a_retry_is_told_without_any_setting_that_asks_for_requests(
    tongue: Tongue, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "gemkit")
    tongue.run(generate(tongue.client(Wire((503, b""), (200, ANSWER)), max_retries=None, retry=AT_ONCE)))
    assert [record.levelname for record in caplog.records if record.name == "gemkit"] == ["INFO"]


# Addresses that everyone can listen to --------------------------------------------------------------------------------

OPEN = [
    "http://api.example.test", "HTTP://api.example.test", "http://127.example.test", "http://localhost.example.test",
    "http://10.0.0.1:8080", "http://[2001:db8::1]", "http://localhost@example.test",
]  # fmt: skip
SAFE = [
    "https://api.example.test", "http://localhost:8000", "http://LOCALHOST", "http://127.0.0.1:8000", "http://127.9.8.7",
    "http://[::1]:80", "https://127.example.test",
]  # fmt: skip


@pytest.mark.parametrize("url", OPEN)
@pytest.mark.parametrize("origin", ["argument", "environment"])
def test_an_address_without_encryption_warns(
    tongue: Tongue, url: str, origin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEMINI_BASE_URL", url)
    options = {"base_url": url if origin == "argument" else None, "api_key": KEY}
    kind = gemkit.Client if tongue.blocking else gemkit.AsyncClient
    with pytest.warns(UserWarning, match="not encrypted") as caught:
        client = kind(**options)
    [warning] = caught
    assert warning.filename == __file__  # it points at who makes the client
    assert KEY not in str(warning.message)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # once is enough
        client.with_options(timeout=5)


@pytest.mark.parametrize("url", SAFE)
def test_others_do_not(tongue: Tongue, url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tongue.client(base_url=url)
