"""Every operation of the spec can be called from a client, blocking and awaiting."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import httpx
import pytest

import gemkit
from gemkit._drivers.binding import Method, Resource

SPEC: dict[str, Any] = json.loads(files("gemkit_raw").joinpath("openapi.json").read_bytes())
OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    operation["operationId"]: (method, path, operation)
    for path, item in SPEC["paths"].items()
    for method, operation in item.items()
}
COLLECTIONS = ("models", "tunedModels", "dynamic")
BY_HAND = {  # what flows that are written by hand call
    "generate_content": {f"{collection}.generateContent" for collection in COLLECTIONS},
    "generate_content_stream": {f"{collection}.streamGenerateContent" for collection in COLLECTIONS},
    "count_tokens": {"models.countTokens"},
    "embed_content": {"models.batchEmbedContents"},
    "get_model": {"models.get"},
    "list_models": {"models.list"},
    "upload_file": {"media.upload"},
    "get_file": {"files.get"},
    "list_files": {"files.list"},
    "delete_file": {"files.delete"},
    "download_file": {"files.download"},
    "upload_to_store": {"media.uploadToFileSearchStore"},
    "download_media": {"media.download"},
    "get": {operation for operation in OPERATIONS if operation.endswith("operations.get")},
}
NOT_CALLED = {"models.embedContent": "embed_content sends batchEmbedContents, which does the same for one input"}


def find_resources(client: Any) -> Iterator[tuple[str, Resource]]:
    """The resources that hang on a client, with those that hang on them."""
    for name in dir(type(client)):
        if (
            not name.startswith("_")
            and name not in ("aio", "chats")
            and isinstance(part := getattr(client, name), Resource)
        ):
            yield name, part
            for inner in dir(type(part)):
                if isinstance(getattr(type(part), inner), property):
                    yield f"{name}.{inner}", getattr(part, inner)


def find_methods(client: Any) -> dict[str, Method[..., Any]]:
    return {
        f"{name}.{attribute}": method
        for name, resource in find_resources(client)
        for attribute, method in vars(type(resource)).items()
        if isinstance(method, Method)
    }


def name_operations(method: Method[..., Any]) -> set[str]:
    operation = getattr(method.flow, "operation", None)
    return {operation} if operation else BY_HAND[method.flow.__name__]


@pytest.fixture
def client() -> gemkit.Client:
    return gemkit.Client(api_key="the-key-of-the-tests")


def test_every_operation_has_a_method(client: gemkit.Client) -> None:
    called = {operation for method in find_methods(client).values() for operation in name_operations(method)}
    assert called | NOT_CALLED.keys() == OPERATIONS.keys()
    assert called.isdisjoint(NOT_CALLED)


def test_both_columns_hold_the_same(client: gemkit.Client) -> None:
    blocking, awaiting = find_methods(client), find_methods(client.aio)
    assert {name: method.flow for name, method in blocking.items()} == {n: m.flow for n, m in awaiting.items()}


PLAIN = sorted(
    name
    for name, method in find_methods(gemkit.Client(api_key="the-key-of-the-tests")).items()
    if hasattr(method.flow, "operation")
)


def choose_arguments(operation: str) -> tuple[list[str], dict[str, Any], str]:
    """What to call a plain method with, and the path that must come of it."""
    _, path, described = OPERATIONS[operation]
    filled = re.sub(r"\{(\w+)\}", r"a-\1", path)
    resource = re.match(r"(.*\})?", path)[0]  # pyright: ignore[reportOptionalSubscript]  # it always matches
    names = [re.sub(r"\{(\w+)\}", r"a-\1", resource).strip("/")] if resource else []
    options: dict[str, Any] = {"body": {}} if "requestBody" in described else {}
    if any(p["$ref"].endswith("requiredUpdateMask") for p in described.get("parameters", ())):
        options["update_mask"] = "role"
    return names, options, filled


def find_method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


@pytest.mark.parametrize("surface", ["blocking", "awaiting"])
@pytest.mark.parametrize("name", PLAIN)
def test_a_plain_method_sends_its_request_and_reads_its_answer(name: str, surface: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"aFieldOfTomorrow": 1})

    transport = httpx.MockTransport(answer)
    settings: dict[str, Any] = {"api_key": "the-key-of-the-tests", "base_url": "https://api.example.test"}
    operation = find_methods(gemkit.Client(**settings))[name].flow.operation
    verb, _, described = OPERATIONS[operation]
    version = max(described["x-gemini-versions"])
    args, kwargs, path = choose_arguments(operation)
    if surface == "blocking":
        with (
            httpx.Client(transport=transport) as http,
            gemkit.Client(**settings, api_version=version, http_client=http) as client,
        ):
            result = find_method(client, name)(*args, **kwargs)
            result = next(iter(result.pages())).response if hasattr(result, "pages") else result
    else:

        async def main() -> Any:
            async with httpx.AsyncClient(transport=transport) as http:
                client = gemkit.AsyncClient(**settings, api_version=version, http_client=http)
                result = find_method(client, name)(*args, **kwargs)
                return (await anext(result.pages())).response if hasattr(result, "pages") else await result

        result = asyncio.run(main())
    [request] = sent
    assert (request.method, request.url.path) == (verb.upper(), f"/{version}{path}")
    wanted = described["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert type(result).__name__ == wanted
    assert result.to_dict() == {"aFieldOfTomorrow": 1}


def test_a_body_may_be_a_dict_with_python_names(client: gemkit.Client) -> None:
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"name": "cachedContents/a"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        own = gemkit.Client(api_key="the-key-of-the-tests", http_client=http)
        own.caches.create(body={"display_name": "a", "ttl": "60s", "contents": [{"parts": [{"text": "x"}]}]})
        with pytest.raises(TypeError, match="body has no 'displayname'; did you mean 'display_name'"):
            own.caches.create(body={"displayname": "a"})
    assert sent == [{"displayName": "a", "ttl": "60s", "contents": [{"parts": [{"text": "x"}]}]}]


@pytest.mark.parametrize("name", ["../x", "caches/a", "a/b", "a?b", "cachedContents/", "", "cachedContents/a/b"])
def test_a_name_is_checked_before_anything_is_sent(client: gemkit.Client, name: str) -> None:
    with pytest.raises(ValueError, match="cachedContents/my-cached_content"):
        client.caches.get(name)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("models/veo/operations/a", "/v1beta/models/veo/operations/a"),
        ("fileSearchStores/s/upload/operations/a", "/v1beta/fileSearchStores/s/upload/operations/a"),
        ("batches/a", "/v1beta/batches/a"),
    ],
)
def test_operations_of_any_kind_are_found_by_name(name: str, path: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.path == path
        return httpx.Response(200, json={"name": name, "done": True})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = gemkit.Client(api_key="the-key-of-the-tests", http_client=http)
        assert client.operations.get(name).done
        with pytest.raises(ValueError, match="not the name of an operation"):
            client.operations.get("files/a")


def test_what_a_version_lacks_is_refused() -> None:
    client = gemkit.Client(api_key="the-key-of-the-tests", api_version="v1")
    with pytest.raises(gemkit.UnsupportedInVersionError, match="api_version='v1beta'") as refused:
        client.tuned_models.get("tunedModels/a")
    assert refused.value.available_in == ("v1beta",)


def test_any_path_can_be_asked() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, content=b"" if request.method == "DELETE" else b'{"a": [1]}')

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = gemkit.Client(api_key="the-key-of-the-tests", base_url="https://api.example.test", http_client=http)
        body = gemkit.types.Blob(data=b"x")
        assert client.request("post", "/things/of:tomorrow", body=body, query={"pageSize": 2, "force": True}) == {
            "a": [1]
        }
        assert client.request("DELETE", "/things/a") is None
        for path in ("things", "//evil.test/", "/a/../b", "/a?b", "/a b", "/a\r\nb"):
            with pytest.raises(ValueError, match="path"):
                client.request("GET", path)
    first, second = sent
    assert str(first.url) == "https://api.example.test/v1beta/things/of:tomorrow?pageSize=2&force=true"
    assert json.loads(first.content) == {"data": "eA=="}
    assert first.headers["x-goog-api-key"] == "the-key-of-the-tests"
    assert second.content == b""


def test_any_path_can_be_asked_and_awaited() -> None:
    async def main() -> Any:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"path": request.url.path}))
        async with httpx.AsyncClient(transport=transport) as http:
            return await gemkit.AsyncClient(api_key="the-key-of-the-tests", http_client=http).request("GET", "/things")

    assert asyncio.run(main()) == {"path": "/v1beta/things"}
