"""What checkers say of lists, files and all that hangs on a client; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import assert_type

from gemkit import APIError, AsyncClient, Client, RateLimitError, RetryPolicy, Timeout, errors, interactions, types


def list_things(client: Client) -> Iterable[types.Model]:
    for model in client.models.list(config={"page_size": 5}):
        assert_type(model, types.Model)
    for model in client.models.list(limit=5, timeout=3):
        assert_type(model.name, str | None)
    models = client.models.list()
    assert_type(models[0], types.Model)
    assert_type(models.page, Sequence[types.Model])
    assert_type(models.next_page(), Sequence[types.Model])
    assert_type(len(models), int)
    for page in client.caches.list(page_size=10).pages():
        assert_type(page.items, Sequence[types.CachedContent])
    for cache in client.caches.list(limit=3):
        assert_type(cache, types.CachedContent)
    for batch in client.batches.list():
        assert_type(batch, types.BatchJob)
    for file in client.files.list(page_size=3):
        assert_type(file, types.File)
    for document in client.file_search_stores.documents.list("fileSearchStores/a"):
        assert_type(document, types.Document)
    for agent in client.agents.list(limit=3):
        assert_type(agent, interactions.Agent)
    client.models.list(pagesize=5)  # type: ignore[call-overload]  # no such option
    client.caches.list(page_size="5")  # type: ignore[call-overload]  # no number
    return models


async def list_and_await(client: AsyncClient) -> None:
    async for model in client.models.list():
        assert_type(model, types.Model)
    models = await client.models.list(page_size=5)
    assert_type(models[0], types.Model)
    assert_type(models.page, Sequence[types.Model])
    assert_type(await models.next_page(), Sequence[types.Model])
    async for page in client.caches.list(limit=3).pages():
        assert_type(page.items, Sequence[types.CachedContent])
    async for file in await client.files.list():
        assert_type(file, types.File)


def use_files(client: Client, path: Path, files: list[types.File]) -> None:
    file = client.files.upload(file=path, config=types.UploadFileConfig(display_name="a", mime_type="text/plain"))
    assert_type(file, types.File)
    assert_type(file.uri, str | None)
    client.files.upload(file=BytesIO(b"a"), config={"mime_type": "text/plain"}, timeout=Timeout(total=60))
    assert_type(client.files.get(name=file), types.File)
    assert_type(client.files.download(file="files/a"), bytes)
    client.files.delete(name="files/a", timeout=3)
    client.models.generate_content(model="m", contents=files)
    client.models.generate_content(model="m", contents=[*files, "What are these?"])
    client.files.get(nome="files/a")  # type: ignore[call-overload]  # no such argument


def interact(client: Client, streaming: bool) -> None:
    assert_type(client.interactions.create(model="m", input="x"), interactions.Interaction)
    assert_type(client.interactions.create(model="m", input="x", stream=False), interactions.Interaction)
    for event in client.interactions.create(model="m", input="x", stream=True):
        assert_type(event, interactions.InteractionSSEEvent)
        if isinstance(event, interactions.StepDelta):
            assert_type(event.index, int | None)
    with client.interactions.create(model="m", input="x", stream=True, timeout=3) as events:
        assert_type(next(events), interactions.InteractionSSEEvent)
    assert_type(client.interactions.get("a", include_input=True, timeout=3), interactions.Interaction)
    answer = client.interactions.create(agent="a", input="x", tools=[{"type": "google_search"}], stream=streaming)
    if isinstance(answer, interactions.Interaction):
        assert_type(answer.output_text, str | None)
    client.interactions.create(modle="m", input="x")  # type: ignore[call-overload]  # no such argument


async def interact_and_await(client: AsyncClient) -> None:
    assert_type(await client.interactions.create(model="m", input="x", timeout=3), interactions.Interaction)
    async for event in client.interactions.create(model="m", input="x", stream=True):
        assert_type(event, interactions.InteractionSSEEvent)
    assert_type(await client.interactions.get("a"), interactions.Interaction)


def learn_from_errors(client: Client) -> None:
    try:
        client.models.get(model="m")
    except RateLimitError as error:
        assert_type(error.code, int)
        assert_type(error.retry_after, float | None)
        assert_type(error.request_id, str | None)
    except errors.BlockedError as error:
        assert_type(error.reason, str | None)
    except APIError as error:
        assert_type(error.status, str | None)


def make_clients() -> None:
    with Client(api_key="k", timeout=3, retry=RetryPolicy(max_retries=5)) as client:
        assert_type(client, Client)
        assert_type(client.with_options(timeout=5, headers={"X-A": "b"}), Client)
        assert_type(client.aio, AsyncClient)
    Client(http_options=types.HttpOptions(timeout=1000, base_url="http://localhost"))
    Client(api_kee="k")  # type: ignore[call-arg]  # no such option


def interact_in_dicts(client: Client) -> None:
    client.interactions.create(model="m", input=[{"type": "text", "text": "hi"}])
    steps = [{"type": "user_input", "content": "hi"}]
    client.interactions.create(model="m", input=steps, response_format=[{"type": "text"}])
    client.interactions.create(model="m", input=[interactions.TextContent(text="hi"), {"type": "text", "text": "?"}])
    client.interactions.create(model="m", input=[5])  # type: ignore[list-item]  # no content
