"""What google-genai's users say of HTTP, said to a client."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import gemkit
from gemkit import errors, types

from .wire import KEY, Wire


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
    assert client._driver.shared.client is http
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
    assert client._driver.shared.client.event_hooks["request"] == [seen.append]
    client.close()
    with pytest.raises(errors.ConfigurationError, match="verif"):
        _ = gemkit.Client(api_key=KEY, http_options={"client_args": {"verif": False}})._driver.shared.client


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


def test_the_limit_of_one_call_in_its_config(tongue: Any) -> None:
    wire = Wire((200, {"candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP"}]}))

    async def main() -> None:
        from .wire import finish

        await finish(
            tongue.client(wire).models.generate_content(
                model="m", contents="hi", config={"http_options": {"timeout": 25_000, "headers": {"x-a": "b"}}}
            )
        )

    tongue.run(main())
    assert wire.requests[0].headers["x-a"] == "b"
    assert wire.requests[0].extensions["timeout"]["read"] <= 25
    assert wire.requests[0].headers["x-server-timeout"] == "25"
