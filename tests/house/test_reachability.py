"""Every operation of the spec can be called from a client, blocking and awaiting."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import httpx
import pytest

import gemkit
from gemkit._drivers.binding import ListMethod, Method, Resource
from gemkit_emulator.spec import read_document


class Described(NamedTuple):
    """An operation, as the spec of its family describes it."""

    verb: str
    path: str
    operation: dict[str, Any]
    spec: dict[str, Any]

    @property
    def answers(self) -> dict[str, Any]:
        """The schema of each content type that it answers."""
        content = self.operation["responses"]["200"]["content"]
        return {kind: described["schema"] for kind, described in content.items()}

    @property
    def parameters(self) -> list[dict[str, Any]]:
        return [resolve(self.spec, parameter) for parameter in self.operation.get("parameters", ())]


def resolve(spec: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for, or the thing itself."""
    if "$ref" not in value:
        return value
    section, name = value["$ref"].rsplit("/", 2)[1:]
    return spec["components"][section][name]


SPECS = [read_document("gemini"), read_document("interactions")]
DESCRIBED = [
    Described(verb, path, operation, spec)
    for spec in SPECS
    for path, item in spec["paths"].items()
    for verb, operation in item.items()
]
OPERATIONS = {described.operation["operationId"]: described for described in DESCRIBED}
COLLECTIONS = ("models", "tunedModels", "dynamic")
BY_HAND = {  # what flows that are written by hand call, by module and name
    "generation.generate_content": {f"{collection}.generateContent" for collection in COLLECTIONS},
    "generation.generate_content_stream": {f"{collection}.streamGenerateContent" for collection in COLLECTIONS},
    "generation.parse": {f"{collection}.generateContent" for collection in COLLECTIONS},
    "tools.run_tools": {f"{collection}.generateContent" for collection in COLLECTIONS},
    "tokens.count_tokens": {"models.countTokens"},
    "tokens.embed_content": {"models.batchEmbedContents"},
    "models.get_model": {"models.get"},
    "models.list_models": {"models.list"},
    "files.upload_file": {"media.upload"},
    "files.upload_files": {"media.upload"},
    "files.wait_file": {"files.get"},
    "downloads.stream_file": {"files.download"},
    "files.get_file": {"files.get"},
    "files.list_files": {"files.list"},
    "files.delete_file": {"files.delete"},
    "downloads.download_file": {"files.download"},
    "downloads.download_media": {"media.download"},
    "batches.create": {"models.batchGenerateContent", "tunedModels.batchGenerateContent"},
    "batches.create_embeddings": {"models.asyncBatchEmbedContent", "tunedModels.asyncBatchEmbedContent"},
    "batches.retry": {"models.batchGenerateContent", "models.asyncBatchEmbedContent"},
    "batches.get": {"batches.get"},
    "batches.wait_for": {"batches.get"},
    "batches.results": {"batches.get"},
    "batches.list_": {"batches.list"},
    "batches.cancel": {"batches.cancel"},
    "batches.delete": {"batches.delete"},
    "operations.get": {operation for operation in OPERATIONS if operation.endswith("operations.get")},
    "operations.wait_for": {operation for operation in OPERATIONS if operation.endswith("operations.get")},
    "operations.wait_for_interaction": {"interactions.get"},
    "caches.create_cache": {"cachedContents.create"},
    "caches.get_cache": {"cachedContents.get"},
    "caches.list_caches": {"cachedContents.list"},
    "caches.update_cache": {"cachedContents.patch"},
    "caches.delete_cache": {"cachedContents.delete"},
    "stores.create_store": {"fileSearchStores.create"},
    "stores.get_store": {"fileSearchStores.get"},
    "stores.list_stores": {"fileSearchStores.list"},
    "stores.delete_store": {"fileSearchStores.delete"},
    "stores.import_file": {"fileSearchStores.importFile"},
    "stores.upload_to_store": {"media.uploadToFileSearchStore"},
    "stores.get_document": {"fileSearchStores.documents.get"},
    "stores.list_documents": {"fileSearchStores.documents.list"},
    "stores.find_cited": {"fileSearchStores.documents.list"},
    "stores.delete_document": {"fileSearchStores.documents.delete"},
    "tuning.update_model": {"tunedModels.patch"},
    "tuning.delete_model": {"tunedModels.delete"},
    "auth_tokens.create_token": {"auth_tokens.create"},
    "environment_files.upload_file": {"environments.files.upload"},
    "environment_files.download_file": {"environments.files.list"},  # with alt=media
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
                if not inner.startswith("with_") and isinstance(getattr(type(part), inner), property):
                    yield f"{name}.{inner}", getattr(part, inner)


def find_methods(client: Any) -> dict[str, Method[..., Any]]:
    return {
        f"{name}.{attribute}": method
        for name, resource in find_resources(client)
        for attribute, method in vars(type(resource)).items()
        if isinstance(method, Method)
    }


def name_operations(method: Method[..., Any]) -> set[str]:
    flow = method.flow
    operation = getattr(flow, "operation", None)
    return {operation} if operation else BY_HAND[f"{flow.__module__.rpartition('.')[2]}.{flow.__name__}"]


def choose_arguments(described: Described) -> tuple[list[str], dict[str, Any], str]:
    """What a method takes besides its body: names, and what the query needs; and the path that must come of it."""
    path = described.path
    filled = re.sub(r"\{(\w+)\}", r"a-\1", path)
    head, rest = path, []
    if any(parameter.get("x-multi-segment") for parameter in described.parameters):  # an argument of its own
        head, _, last = path.rpartition("/")
        rest = [re.sub(r"\{(\w+)\}", r"a-\1", last)]
        head = head[: head.rindex("}") + 1]
    resource = re.match(r"(.*\})?", head)[0]  # pyright: ignore[reportOptionalSubscript]  # it always matches
    names = [re.sub(r"\{(\w+)\}", r"a-\1", resource).strip("/")] if resource else []
    needed = [p["name"] for p in described.parameters if p["in"] == "query" and p.get("required")]
    return [*names, *rest], {re.sub(r"([A-Z])", r"_\1", name).lower(): "a" for name in needed}, filled


def list_bodies(described: Described) -> list[Any]:
    """The body with nothing but what is required, in each form that it may have; None where there is none."""
    if "requestBody" not in described.operation:
        return [None]
    schema = resolve(described.spec, described.operation["requestBody"]["content"]["application/json"]["schema"])
    if described.spec is SPECS[0]:
        return [{}]  # whoever gives a dict decides what is in it
    return [make_sample(described.spec, form) for form in schema.get("oneOf", [schema])]


def make_sample(spec: dict[str, Any], schema: dict[str, Any]) -> Any:
    """A value that fits a schema; an object has the fields that the service wants."""
    schema = resolve(spec, schema)
    if "oneOf" in schema:
        return make_sample(spec, schema["oneOf"][0])
    match schema.get("type"):
        case "object":
            fields = {
                name: make_sample(spec, field)
                for name, field in schema.get("properties", {}).items()
                if field.get("x-google-required")
            }
            return fields | ({"any": make_sample(spec, more)} if (more := schema.get("additionalProperties")) else {})
        case "array":
            return [make_sample(spec, schema["items"])]
        case "string":
            return schema.get("const") or schema.get("enum", ["a"])[0]
        case "boolean":
            return True
        case kind:
            assert kind in ("integer", "number"), schema
            return 1


def name_body(described: Described, body: Any) -> dict[str, Any]:
    """The body as arguments: by the names of its fields in the Interactions family, else as one."""
    if body is None:
        return {}
    return {"body": body} if described.spec is SPECS[0] else body


@pytest.fixture
def client() -> gemkit.Client:
    return gemkit.Client(api_key="the-key-of-the-tests")


def test_the_families_share_no_name() -> None:
    assert len(OPERATIONS) == len(DESCRIBED)


def test_every_operation_has_a_method(client: gemkit.Client) -> None:
    called = {operation for method in find_methods(client).values() for operation in name_operations(method)}
    assert called | NOT_CALLED.keys() == OPERATIONS.keys()
    assert called.isdisjoint(NOT_CALLED)


def test_both_columns_hold_the_same(client: gemkit.Client) -> None:
    blocking, awaiting = find_methods(client), find_methods(client.aio)
    assert {name: method.flow for name, method in blocking.items()} == {n: m.flow for n, m in awaiting.items()}
    assert name_all(client) == name_all(client.aio)


def name_all(client: Any) -> set[str]:
    """What can be called or opened on a client: also what is no Method, such as the public half of a pair."""
    return {f"{name}.{part}" for name, resource in find_resources(client) for part in dir(resource) if part[:2] != "__"}


METHODS = {  # of endpoints that need nothing but their request
    name: OPERATIONS[method.flow.operation]
    for name, method in sorted(find_methods(gemkit.Client(api_key="the-key-of-the-tests")).items())
    if hasattr(method.flow, "operation")
}
STREAMS = [name for name in METHODS if name.endswith("_stream")]
PLAIN = [name for name in METHODS if name not in STREAMS]
VARIANTS = {  # a method is called once for each form that its body may have
    f"{name}-{i}" if i else name: (name, i) for name in PLAIN for i in range(len(list_bodies(METHODS[name])))
}


def test_every_answer_that_may_be_a_stream_has_a_method_for_it() -> None:
    by_hand = BY_HAND["generation.generate_content_stream"]
    streamed = {name for name, described in OPERATIONS.items() if "text/event-stream" in described.answers}
    assert {METHODS[name].operation["operationId"] for name in STREAMS} | by_hand == streamed


def find_method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def run(name: str, surface: str, answer: Callable[[httpx.Request], httpx.Response], *args: Any, **kwargs: Any) -> Any:
    """What a method gives, of a list the answer that its first page came in, of a stream its items."""
    transport = httpx.MockTransport(answer)
    settings: dict[str, Any] = {
        "api_key": "the-key-of-the-tests",
        "base_url": "https://api.example.test",
        "api_version": max(METHODS[name].operation["x-gemini-versions"]),
        "max_retries": 0,
    }
    if surface == "blocking":
        with httpx.Client(transport=transport) as http, gemkit.Client(**settings, http_client=http) as client:
            result = find_method(client, name)(*args, **kwargs)
            if hasattr(result, "pages"):
                return next(iter(result.pages())).response
            return list(result) if name in STREAMS else result

    async def main() -> Any:
        async with httpx.AsyncClient(transport=transport) as http:
            result = find_method(gemkit.AsyncClient(**settings, http_client=http), name)(*args, **kwargs)
            if hasattr(result, "pages"):
                return (await anext(result.pages())).response
            return [item async for item in result] if name in STREAMS else await result

    return asyncio.run(main())


NEW = {"aFieldOfTomorrow": 1}


@pytest.mark.parametrize("surface", ["blocking", "awaiting"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_a_plain_method_sends_its_request_and_reads_its_answer(variant: str, surface: str) -> None:
    name, form = VARIANTS[variant]
    described = METHODS[name]
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=NEW)

    args, query, path = choose_arguments(described)
    body = list_bodies(described)[form]
    result = run(name, surface, answer, *args, **query, **name_body(described, body))
    [request] = sent
    version = max(described.operation["x-gemini-versions"])
    assert (request.method, request.url.path) == (described.verb.upper(), f"/{version}{path}")
    assert list(dict(request.url.params).values()) == list(query.values())
    assert (json.loads(request.content) if request.content else None) == body
    schema = described.answers["application/json"]
    assert type(result).__name__ == (schema["$ref"].rpartition("/")[2] if schema else "dict")
    assert (result.to_dict() if schema else result) == NEW


@pytest.mark.parametrize("surface", ["blocking", "awaiting"])
@pytest.mark.parametrize("name", STREAMS)
def test_a_streaming_method_asks_for_a_stream_and_types_its_events(name: str, surface: str) -> None:
    described = METHODS[name]
    union = resolve(described.spec, described.answers["text/event-stream"])
    tag = union["discriminator"]["propertyName"]
    kinds = {kind: ref.rpartition("/")[2] for kind, ref in union["discriminator"]["mapping"].items() if kind != "error"}
    events = [{tag: kind, **NEW} for kind in sorted(kinds, key="interaction.completed".__eq__)]
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, text="".join(f"data: {json.dumps(event)}\n\n" for event in events))

    args, query, path = choose_arguments(described)
    [body, *_] = list_bodies(described)
    result = run(name, surface, answer, *args, **query, **name_body(described, body))
    [request] = sent
    assert (request.method, request.url.path) == (described.verb.upper(), f"/v1beta{path}")
    asked = dict(request.url.params) if body is None else json.loads(request.content)
    assert asked == ({"stream": "true"} if body is None else {**body, "stream": True})
    assert [type(event).__name__ for event in result] == [kinds[event[tag]] for event in events]
    assert [event.to_dict() for event in result] == events


def promises_nothing(described: Described) -> bool:
    """Whether the answer is described as one without content."""
    schema = described.answers.get("application/json")
    return schema is not None and not resolve(described.spec, schema).get("properties")


@pytest.mark.parametrize("surface", ["blocking", "awaiting"])
@pytest.mark.parametrize(("status", "content"), [(200, b"{}"), (200, b""), (200, b"\n"), (204, b"")])
@pytest.mark.parametrize("name", [name for name in PLAIN if promises_nothing(METHODS[name])])
def test_an_empty_answer_is_an_answer_where_none_is_promised(
    name: str, status: int, content: bytes, surface: str
) -> None:
    described = METHODS[name]
    args, query, _ = choose_arguments(described)
    body = name_body(described, list_bodies(described)[0])
    result = run(name, surface, lambda _: httpx.Response(status, content=content), *args, **query, **body)
    schema = described.answers["application/json"]
    assert type(result).__name__ == (schema["$ref"].rpartition("/")[2] if schema else "dict")
    assert (result.to_dict() if schema else result) == {}


@pytest.mark.parametrize("name", [name for name in PLAIN if not promises_nothing(METHODS[name])])
def test_an_empty_answer_is_an_error_where_more_is_promised(name: str) -> None:
    described = METHODS[name]
    args, query, _ = choose_arguments(described)
    body = name_body(described, list_bodies(described)[0])
    with pytest.raises(gemkit.DecodingError):
        run(name, "blocking", lambda _: httpx.Response(200), *args, **query, **body)


@pytest.mark.parametrize("name", [name for name, described in METHODS.items() if "{" in described.path])
def test_a_path_that_leads_elsewhere_is_refused_before_anything_is_sent(name: str) -> None:
    described = METHODS[name]
    args, query, _ = choose_arguments(described)
    body = name_body(described, list_bodies(described)[0])

    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request.url)

    for i in range(len(args)):
        with pytest.raises(ValueError, match=r"'\.\./x'"):
            run(name, "blocking", answer, *args[:i], "../x", *args[i + 1 :], **query, **body)


@pytest.mark.parametrize("name", METHODS)
def test_an_argument_that_there_is_not_is_refused_by_the_name_of_the_call(name: str) -> None:
    described = METHODS[name]
    args, query, _ = choose_arguments(described)
    body = name_body(described, list_bodies(described)[0])

    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request.url)

    with pytest.raises(TypeError, match=rf"{described.operation['operationId']}\(\) .*'of_tomorrow'"):
        run(name, "blocking", answer, *args, of_tomorrow=1, **query, **body)


LISTS = {
    name: OPERATIONS[operation]
    for name, method in sorted(find_methods(gemkit.Client(api_key="the-key-of-the-tests")).items())
    if isinstance(method, ListMethod)
    for operation in name_operations(method)
}


def test_every_operation_that_answers_pages_has_a_list() -> None:
    paged = {name for name, described in OPERATIONS.items() if "x-pagination" in described.operation}
    assert paged <= {described.operation["operationId"] for described in LISTS.values()}


class Shelf:
    """A service that has six things, two to a page."""

    def __init__(self, described: Described) -> None:
        fields = resolve(described.spec, described.answers["application/json"])["properties"]
        self.items = next(key for key, field in fields.items() if field.get("type") == "array")
        self.size, self.after, self.token = (
            ("page_size", "page_token", "next_page_token")
            if described.spec is SPECS[1]
            else ("pageSize", "pageToken", "nextPageToken")
        )
        self.sent: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(request.url.params)
        self.sent.append(asked)
        page = int(asked.get(self.after, "0")) + 1
        rest = {self.token: str(page)} if page < 3 else {}
        return httpx.Response(200, json={self.items: [{"new": page}] * 2, **rest})


@pytest.mark.parametrize("surface", ["blocking", "awaiting"])
@pytest.mark.parametrize(
    ("limit", "sizes"),
    [({}, [2, 2, 2]), ({"limit": 1}, [1]), ({"limit": 2}, [2]), ({"limit": 3}, [2, 1]), ({"limit": 9}, [2, 2, 2])],
    ids=["no limit", "within a page", "a page", "within the next", "more than there are"],
)
@pytest.mark.parametrize("name", LISTS)
def test_every_list_goes_over_its_pages_as_far_as_it_should(
    name: str, limit: dict[str, int], sizes: list[int], surface: str
) -> None:
    shelf = Shelf(LISTS[name])
    args, query, _ = choose_arguments(LISTS[name])
    version = max(LISTS[name].operation["x-gemini-versions"])
    settings: dict[str, Any] = {"api_key": "the-key-of-the-tests", "api_version": version}

    async def main() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(shelf)) as http:
            pager = find_method(gemkit.AsyncClient(**settings, http_client=http), name)(
                *args, page_size=2, **limit, **query
            )
            return [item async for item in pager], [item async for item in pager], [p async for p in pager.pages()]

    if surface == "awaiting":
        items, again, pages = asyncio.run(main())
    else:
        with httpx.Client(transport=httpx.MockTransport(shelf)) as http:
            pager = find_method(gemkit.Client(**settings, http_client=http), name)(*args, page_size=2, **limit, **query)
            items, again, pages = list(pager), list(pager), list(pager.pages())
    every = [{shelf.size: "2"}, {shelf.size: "2", shelf.after: "1"}, {shelf.size: "2", shelf.after: "2"}]
    assert shelf.sent == every[: len(sizes)] * 3
    assert [item.to_dict() for item in items] == [{"new": n} for n, size in enumerate(sizes, 1) for _ in range(size)]
    assert items == again == [item for page in pages for item in page.items]
    assert [len(page.items) for page in pages] == sizes
    assert all(len(page.response.to_dict()[shelf.items]) == 2 for page in pages)  # the answer stays whole


@pytest.mark.parametrize("wrong", [0, -1, "5", 1.5], ids=repr)
@pytest.mark.parametrize("option", ["limit", "page_size"])
@pytest.mark.parametrize("name", LISTS)
def test_every_list_refuses_a_count_that_is_none(name: str, option: str, wrong: Any, client: gemkit.Client) -> None:
    args, query, _ = choose_arguments(LISTS[name])
    with pytest.raises(ValueError, match=f"{option} is a number from 1 on, not {wrong!r}"):
        list(find_method(client, name)(*args, **query, **{option: wrong}))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_tells_of_its_limit(name: str, client: gemkit.Client) -> None:
    bound = find_method(client, name).__doc__
    assert re.search(r"\blimit\b", bound or "")
    assert find_methods(client)[name].__doc__ == bound  # of the class: what `help` and editors show


def test_a_body_may_be_a_dict_with_python_names(client: gemkit.Client) -> None:
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"name": "corpora/a"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        own = gemkit.Client(api_key="the-key-of-the-tests", http_client=http)
        own.corpora.create(body={"display_name": "a"})
        with pytest.raises(TypeError, match="body has no 'displayname'; did you mean 'display_name'"):
            own.corpora.create(body={"displayname": "a"})
    assert sent == [{"displayName": "a"}]


@pytest.mark.parametrize("name", ["../x", "corpus/a", "a/b", "a?b", "corpora/", "", "corpora/a/b"])
def test_a_name_is_checked_before_anything_is_sent(client: gemkit.Client, name: str) -> None:
    with pytest.raises(ValueError, match="corpora/my-corpus"):
        client.corpora.get(name)


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
