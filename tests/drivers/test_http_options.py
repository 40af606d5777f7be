"""What google-genai's users say of HTTP, said to a client, a chat or a call."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import gemkit
from gemkit import errors, types
from gemkit._core.http_options import read_call_options

from .wire import KEY, TONGUES, Body, Tongue, Wire, drain, event, finish, say


def test_options_of_a_client_in_google_genais_words() -> None:
    options = types.HttpOptions(
        api_version="v1alpha",
        base_url="https://api.example.test",
        timeout=5000,
        headers={"x-team": "a"},
        extra_body={"labels": {}},
        retry_options=types.HttpRetryOptions(attempts=4, initial_delay=0.1, max_delay=9),
    )
    settings = gemkit.Client(api_key=KEY, http_options=options, headers={"x-me": "b"})._settings
    assert settings.url == "https://api.example.test/v1alpha"
    assert settings.timeout is not None
    assert settings.timeout.total == 5
    assert settings.headers == {"x-team": "a", "x-me": "b"}
    assert settings.extra_body == {"labels": {}}
    assert (settings.retry.max_retries, settings.retry.initial, settings.retry.maximum) == (3, 0.1, 9)


def test_arguments_go_before_http_options() -> None:
    client = gemkit.Client(
        api_key=KEY,
        base_url="https://b.example.test",
        api_version="v1",
        timeout=2,
        max_retries=1,
        http_options={
            "baseUrl": "https://a.example.test",
            "apiVersion": "v1beta",
            "timeout": 9000,
            "retryOptions": {"attempts": 9},
        },
    )
    settings = client._settings
    assert settings.url == "https://b.example.test/v1"
    assert settings.timeout is not None
    assert (settings.timeout.total, settings.retry.max_retries) == (2, 1)


def test_http_clients_of_your_own_keep_their_limits() -> None:
    http, async_http = httpx.Client(timeout=3), httpx.AsyncClient(timeout=4)
    client = gemkit.Client(api_key=KEY, http_options={"httpx_client": http, "httpx_async_client": async_http})
    assert client._driver.shared.way.client is http
    assert client.aio._http.async_client is async_http
    assert client._settings.timeout is None
    assert client.aio._settings.timeout is None
    half = gemkit.Client(api_key=KEY, http_client=http)
    assert half._settings.timeout is None
    assert half.aio._settings.timeout == gemkit.Timeout()
    said = gemkit.Client(api_key=KEY, http_client=http, async_http_client=async_http, timeout=7)
    assert said.aio._settings.timeout == said._settings.timeout != None  # noqa: E711  # a chain reads best
    for own in (client, half, said):
        with pytest.raises(TypeError, match="pickled"):
            own.__reduce__()


def test_the_async_twin_speaks_over_your_async_client() -> None:
    import asyncio

    wire = Wire((200, {"totalTokens": 3}))
    client = gemkit.Client(
        api_key=KEY,
        base_url="https://api.example.test",
        async_http_client=httpx.AsyncClient(transport=httpx.MockTransport(wire)),
    )
    assert asyncio.run(client.aio.models.count_tokens(model="m", contents="hi")).total_tokens == 3


def test_arguments_for_the_http_client() -> None:
    seen: list[Any] = []
    client = gemkit.Client(api_key=KEY, http_options={"client_args": {"event_hooks": {"request": [seen.append]}}})
    assert client._driver.shared.way.client.event_hooks["request"] == [seen.append]
    client.close()
    with pytest.raises(errors.ConfigurationError, match="verif"):
        _ = gemkit.Client(api_key=KEY, http_options={"client_args": {"verif": False}})._driver.shared.way.client


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"time_out": 3}, "no 'time_out'; did you mean 'timeout'"),
        ({"aiohttp_client": object()}, "httpx_async_client"),
        ([], None),
        (["timeout"], "must be a dict, not list"),
    ],
)
def test_what_is_no_option_is_an_error(options: Any, message: str | None) -> None:
    if message is None:
        assert gemkit.Client(api_key=KEY, http_options=options)._settings.timeout == gemkit.Timeout()
        return
    with pytest.raises(TypeError, match=message):
        gemkit.Client(api_key=KEY, http_options=options)


@pytest.mark.parametrize("name", ["vertexai", "enterprise"])
def test_vertex_ai_is_another_service(name: Any) -> None:
    options: dict[str, Any] = {name: True}
    with pytest.raises(errors.ConfigurationError, match="Developer API"):
        gemkit.Client(api_key=KEY, **options)
    options = {name: False}
    assert getattr(gemkit.Client(api_key=KEY, **options), name) is False


# Of one call ----------------------------------------------------------------------------------------------------------

ANSWER = say("a", "STOP")
LIMITED = {"http_options": {"timeout": 25_000, "headers": {"x-a": "config"}, "extra_body": {"labels": {"a": "config"}}}}
ASK: dict[str, Any] = {"model": "m", "contents": "hi"}


async def generate(client: Any, **options: Any) -> Any:
    return await finish(client.models.generate_content(**ASK, **options))


async def stream(client: Any, **options: Any) -> Any:
    return await drain(client.models.generate_content_stream(**ASK, **options))


async def count(client: Any, **options: Any) -> Any:
    return await finish(client.models.count_tokens(**ASK, **options))


async def embed(client: Any, **options: Any) -> Any:
    return await finish(client.models.embed_content(**ASK, **options))


async def run_tools(client: Any, **options: Any) -> Any:
    return await finish(client.models.run_tools(**ASK, tools=[], **options).until_done())


async def send(client: Any, **options: Any) -> Any:
    return await finish(client.chats.create(model="m").send_message("hi", **options))


async def send_with_config_at_its_place(client: Any, config: Any = None, **options: Any) -> Any:
    return await finish(client.chats.create(model="m").send_message("hi", config, **options))


async def send_stream(client: Any, **options: Any) -> Any:
    return await drain(client.chats.create(model="m").send_message_stream("hi", **options))


async def run_tools_of_a_chat(client: Any, **options: Any) -> Any:
    return await finish(client.chats.create(model="m").run_tools("hi", **options).until_done())


async def in_a_chat(client: Any, config: Any = None, **options: Any) -> Any:
    return await finish(client.chats.create(model="m", config=config).send_message("hi", **options))


async def in_a_chat_of_the_twin(client: Any, config: Any = None, **options: Any) -> Any:
    """The options of a chat go along where it does."""
    other = client.with_options(headers={"x-other": "1"}).chats
    return await finish(other.attach(client.chats.create(model="m", config=config)).send_message("hi", **options))


Work = Callable[..., Any]
METHODS: dict[str, tuple[Work, Any]] = {
    "generate": (generate, lambda: ANSWER),
    "stream": (stream, lambda: Body(event(ANSWER))),
    "count": (count, lambda: {"totalTokens": 1}),
    "embed": (embed, lambda: {"embeddings": [{"values": [1]}]}),
    "tools": (run_tools, lambda: ANSWER),
    "chat": (send, lambda: ANSWER),
    "config at its place": (send_with_config_at_its_place, lambda: ANSWER),
    "chat stream": (send_stream, lambda: Body(event(ANSWER))),
    "chat tools": (run_tools_of_a_chat, lambda: ANSWER),
    "of a chat": (in_a_chat, lambda: ANSWER),
    "of a chat elsewhere": (in_a_chat_of_the_twin, lambda: ANSWER),
}


@pytest.fixture(params=METHODS)
def method(request: pytest.FixtureRequest) -> tuple[Work, Any]:
    return METHODS[request.param]


def ask(tongue: Tongue, method: tuple[Work, Any], **options: Any) -> httpx.Request:
    """What one call sends."""
    work, content = method
    wire = Wire((200, content()))
    tongue.run(work(tongue.client(wire, headers={"x-a": "client", "x-b": "client"}), **options))
    return wire.requests[0]


def test_the_config_of_a_call_says_how_it_is_sent(tongue: Tongue, method: tuple[Work, Any]) -> None:
    config = {"http_options": {**LIMITED["http_options"]}}
    request = ask(tongue, method, config=config)
    assert config == LIMITED
    assert (request.headers["x-a"], request.headers["x-b"]) == ("config", "client")
    assert request.headers["x-server-timeout"] == "25"
    assert request.extensions["timeout"]["read"] <= 25
    assert json.loads(request.content)["labels"] == {"a": "config"}
    assert b"http" not in request.content


def test_arguments_go_before_the_http_options_of_a_config(tongue: Tongue, method: tuple[Work, Any]) -> None:
    request = ask(
        tongue, method, config=LIMITED, timeout=50, headers={"x-c": "argument", "x-a": "argument"}, extra_body={"c": 1}
    )
    assert [request.headers[name] for name in ("x-a", "x-b", "x-c")] == ["argument", "client", "argument"]
    assert request.headers["x-server-timeout"] == "50"
    body = json.loads(request.content)
    assert (body["labels"], body["c"]) == ({"a": "config"}, 1)


def test_retries_of_an_argument_go_before_those_of_a_config(tongue: Tongue, method: tuple[Work, Any]) -> None:
    work, _ = method
    options = {"http_options": {"retry_options": {"attempts": 3, "initial_delay": 0}}}

    def count_requests(**more: Any) -> int:
        wire = Wire((503, b""))

        async def main() -> None:
            with pytest.raises(errors.ServiceUnavailableError):
                await work(tongue.client(wire), config=options, **more)

        tongue.run(main())
        return len(wire.requests)

    assert (count_requests(), count_requests(max_retries=0), count_requests(max_retries=1)) == (3, 1, 2)


@pytest.mark.parametrize(
    "work", [send, send_with_config_at_its_place, send_stream, run_tools_of_a_chat], ids=lambda work: work.__name__
)
def test_a_message_goes_over_its_chat(work: Work) -> None:
    class Chats:
        """Those of a client, with a config for each chat."""

        def __init__(self, client: Any) -> None:
            self._client = client
            self.chats = self

        def create(self, **options: Any) -> Any:
            config = {"http_options": {"headers": {"x-a": "chat", "x-b": "chat", "x-c": "chat"}}}
            return self._client.chats.create(**options, config=config)

    stream_or_not = Body(event(ANSWER)) if work is send_stream else ANSWER
    wire = Wire((200, stream_or_not))
    config = {"http_options": {"headers": {"x-b": "message", "x-c": "message"}}}
    TONGUES["blocking"].run(work(Chats(TONGUES["blocking"].client(wire)), config=config, headers={"x-c": "argument"}))
    sent = wire.requests[0].headers
    assert [sent[name] for name in ("x-a", "x-b", "x-c")] == ["chat", "message", "argument"]


@pytest.mark.parametrize(
    "config",
    [
        {"seed": 1, "httpOptions": {"headers": {"x-a": "config"}}},
        types.GenerateContentConfig(seed=1, http_options=types.HttpOptions(headers={"x-a": "config"})),
        SimpleNamespace(
            http_options={"headers": {"x-a": "config"}},
            model_copy=lambda update: SimpleNamespace(model_dump=lambda **_: {"seed": 1, **update}),
        ),
    ],
    ids=["camelCase", "typed", "of google-genai"],
)
def test_every_kind_of_config_has_them(config: Any) -> None:
    request = ask(TONGUES["blocking"], METHODS["generate"], config=config)
    assert request.headers["x-a"] == "config"
    assert json.loads(request.content)["generationConfig"] == {"seed": 1}


def test_they_may_stand_beside_the_config() -> None:
    request = ask(
        TONGUES["blocking"], METHODS["generate"], config=LIMITED, http_options={"timeout": 40_000}, headers={"x-c": "1"}
    )
    assert [request.headers[name] for name in ("x-a", "x-c", "x-server-timeout")] == ["config", "1", "40"]


@pytest.mark.parametrize("config", [{"http_options": {"headers": {"x-a": "config"}}}, {"http_options": None}])
def test_other_resources_have_them_too(tongue: Tongue, config: Any) -> None:
    wire = Wire((200, {"models": [{"name": "models/a"}]}), (200, {"files": []}))

    async def main() -> None:
        client = tongue.client(wire, headers={"x-a": "client"})
        for pager in (client.models.list(config=config), client.files.list(config={**config, "page_size": 3})):
            await drain(iter(pager) if tongue.blocking else aiter(pager))

    tongue.run(main())
    wanted = "client" if config["http_options"] is None else "config"
    assert [request.headers["x-a"] for request in wire.requests] == [wanted, wanted]
    assert wire.requests[1].url.params["pageSize"] == "3"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"http_options": {"api_version": "v1"}}, "http_options of a call can't have 'api_version'; .* gemkit.Client"),
        ({"http_options": 5}, "http_options must be a dict, not int"),
        ({"http_options": {}, "httpOptions": {}}, "twice"),
        (SimpleNamespace(http_options={"timeout": 5}), "config must be a GenerateContentConfig or a dict"),
    ],
)
def test_what_no_call_can_have_is_an_error(config: Any, message: str) -> None:
    client = TONGUES["blocking"].client(Wire((200, ANSWER)))
    for work in (generate, in_a_chat):
        with pytest.raises(TypeError, match=message):
            TONGUES["blocking"].run(work(client, config=config))


def test_all_of_them() -> None:
    said = read_call_options(
        {
            "timeout": 1500,  # google-genai counts milliseconds
            "headers": {"a": "b"},
            "extraBody": {"c": 1},
            "retry_options": {"attempts": 4, "initial_delay": 1.5, "maxDelay": 9, "jitter": 1, "exp_base": None},
            "base_url": None,
        }
    )
    assert said == {
        "timeout": 1.5,
        "headers": {"a": "b"},
        "extra_body": {"c": 1},
        "retry": gemkit.RetryPolicy(max_retries=3, initial=1.5, maximum=9),
    }
