"""What checkers say of caches, stores, tuned models and tokens; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

import datetime as dt
from typing import assert_type

from gemkit import AsyncClient, Cache, Client, types


def get_weather(city: str) -> str:
    """The weather in a city."""
    return city


def use_caches(client: Client, turns: list[types.Content]) -> None:
    config = types.CreateCachedContentConfig(contents=turns, tools=[get_weather], ttl=dt.timedelta(hours=1))
    with client.caches.create(model="m", config=config) as cache:
        assert_type(cache, Cache)
        assert_type(cache.name, str | None)
        client.models.generate_content(model="m", contents="x", cached_content=cache)
        client.models.generate_content(
            model="m", contents="x", config=types.GenerateContentConfig(cached_content=cache)
        )
    plain: types.CachedContent = client.caches.create(model="m", contents=["x"], ttl=60, max_retries=1)
    assert_type(client.caches.get("cachedContents/a"), types.CachedContent)
    assert_type(client.caches.get(name=plain), types.CachedContent)
    assert_type(client.caches.update(plain, ttl="60s"), types.CachedContent)
    assert_type(client.caches.update(name="a", config=types.UpdateCachedContentConfig(ttl=60)), types.CachedContent)
    client.caches.delete(plain, timeout=3)
    client.caches.get(5)  # type: ignore[call-overload]  # no name
    client.caches.create(model="m", content="x")  # type: ignore[call-overload]  # no such option
    client.caches.update("a", ttl=[60])  # type: ignore[call-overload]  # no span of time


async def use_caches_and_await(client: AsyncClient) -> None:
    async with client.caches.create(model="m", contents="x") as cache:
        assert_type(cache, types.CachedContent)
    assert_type(await client.caches.create(model="m", contents="x", timeout=3), types.CachedContent)
    assert_type(await client.caches.update("a", ttl=60), types.CachedContent)


def use_stores(client: Client, file: types.File) -> None:
    store = client.file_search_stores.create(config={"display_name": "a"})
    assert_type(store, types.FileSearchStore)
    metadata = {"author": "Ada", "year": 1843, "tags": ["a"]}
    uploaded = client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store, file=b"x", config={"custom_metadata": metadata}, wait=True, timeout=60
    )
    assert_type(uploaded, types.UploadToFileSearchStoreOperation)
    imported = client.file_search_stores.import_file(
        file_search_store_name="a", file_name=file, config=types.ImportFileConfig(custom_metadata=metadata)
    )
    assert_type(imported, types.ImportFileOperation)
    assert_type(client.operations.wait(imported), types.ImportFileOperation)
    documents = client.file_search_stores.documents
    if imported.response:
        assert_type(documents.get(imported.response), types.Document)
    for document in documents.list(store):
        assert_type(document.metadata, dict[str, str | float | list[str]])
        documents.delete(name=document, config={"force": True})
    search = types.Tool(file_search=types.FileSearch(file_search_store_names=[store.name or ""]))
    response = client.models.generate_content(model="m", contents="x", config={"tools": [search]})
    assert_type(documents.find_cited(response), list[types.Document])
    client.file_search_stores.delete(store, force=True)
    client.file_search_stores.delete(store, force="yes")  # type: ignore[call-overload]  # no yes or no
    client.file_search_stores.create(display="a")  # type: ignore[call-overload]  # no such option


def tune(client: Client) -> None:
    config = types.UpdateModelConfig(display_name="a", description="b")
    assert_type(client.models.update(model="tunedModels/a", config=config), types.TunedModel)
    client.models.delete(model="tunedModels/a", timeout=3)


def hand_out_tokens(client: Client) -> None:
    setup = types.LiveConnectConfig(system_instruction="Be kind.", temperature=0.5)
    constraints = types.LiveConnectConstraints(model="m", config=setup)
    token = client.auth_tokens.create(uses=3, live_connect_constraints=constraints, lock_additional_fields=["top_k"])
    assert_type(token, types.AuthToken)
    assert_type(client.auth_tokens.create(config={"expire_time": dt.datetime.now(dt.UTC)}).name, str | None)
    client.auth_tokens.create(use=3)  # type: ignore[call-overload]  # no such option
