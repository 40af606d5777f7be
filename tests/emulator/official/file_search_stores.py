"""File search stores and their documents."""

from __future__ import annotations

import io
from typing import Any

from .checks import BETA, check, every, refused, types
from .material import MODEL, finish, write_note

CONFIG = {
    "display_name": "note.txt",
    "custom_metadata": [{"key": "year", "numeric_value": 1843}, {"key": "author", "string_value": "Ada"}],
    "chunking_config": {"white_space_config": {"max_tokens_per_chunk": 100, "max_overlap_tokens": 10}},
}


async def fill(client: Any, name: str = "notes") -> tuple[Any, str]:
    """A store with a document in it, and the document's name."""
    store = await client.file_search_stores.create(config={"display_name": name})
    operation = await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=write_note(client.caller.folder), config=CONFIG
    )
    return store, (await finish(client, operation)).response.document_name


async def drop(client: Any, store: Any) -> None:
    await client.file_search_stores.delete(name=store.name, config={"force": True})


@check("create, get: a store")
async def create(client: Any) -> None:
    store = await client.file_search_stores.create(config={"display_name": "My Notes"})
    assert store.name.startswith("fileSearchStores/my-notes-")
    found = await client.file_search_stores.get(name=store.name)
    assert (found.display_name, found.active_documents_count or 0) == ("My Notes", 0)
    await client.file_search_stores.delete(name=store.name)


@check("list: all, in pages")
async def listed(client: Any) -> None:
    names = {(await client.file_search_stores.create()).name for _ in range(3)}
    pager = await client.file_search_stores.list(config={"page_size": 2})
    assert len(pager) == 2
    assert names <= {store.name for store in await every(pager)}
    for name in names:
        await client.file_search_stores.delete(name=name)


@check("delete: a full store only by force")
async def delete(client: Any) -> None:
    store, _ = await fill(client)
    with refused(400, "FAILED_PRECONDITION"):
        await client.file_search_stores.delete(name=store.name)
    await drop(client, store)
    with refused(403, "PERMISSION_DENIED"):
        await client.file_search_stores.get(name=store.name)


@check("upload_to_file_search_store: a path, and what is known about it")
async def upload(client: Any) -> None:
    store, name = await fill(client)
    document = await client.file_search_stores.documents.get(name=name)
    assert (document.display_name, document.mime_type, document.state.name) == (
        "note.txt",
        "text/plain",
        "STATE_ACTIVE",
    )
    assert {item.key: item.numeric_value or item.string_value for item in document.custom_metadata} == {
        "year": 1843,
        "author": "Ada",
    }
    found = await client.file_search_stores.get(name=store.name)
    assert (found.active_documents_count, found.size_bytes) == (1, document.size_bytes)
    await drop(client, store)


@check("upload_to_file_search_store: bytes in memory")
async def upload_memory(client: Any) -> None:
    store = await client.file_search_stores.create()
    operation = await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=io.BytesIO(b"The fox jumps."), config={"mime_type": "text/plain"}
    )
    assert (await finish(client, operation)).response.document_name.startswith(f"{store.name}/documents/")
    await drop(client, store)


@check("upload_to_file_search_store: into a store that does not exist")
async def upload_nowhere(client: Any) -> None:
    with refused(403, "PERMISSION_DENIED"):
        await client.file_search_stores.upload_to_file_search_store(
            file_search_store_name="fileSearchStores/none", file=write_note(client.caller.folder)
        )


@check("import_file: a file that is there already")
async def import_file(client: Any) -> None:
    store = await client.file_search_stores.create()
    file = await client.files.upload(file=write_note(client.caller.folder))
    operation = await client.file_search_stores.import_file(
        file_search_store_name=store.name,
        file_name=file.name,
        config={"custom_metadata": [{"key": "author", "string_value": "Ada"}]},
    )
    name = (await finish(client, operation)).response.document_name
    assert "/" not in name  # as at Google: an import names the document without its store
    document = await client.file_search_stores.documents.get(name=f"{store.name}/documents/{name}")
    assert document.custom_metadata[0].string_value == "Ada"
    await client.files.delete(name=file.name)
    await drop(client, store)


@check("documents.list: all, in pages")
async def documents(client: Any) -> None:
    store, first = await fill(client)
    operation = await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=write_note(client.caller.folder, "other.txt")
    )
    second = (await finish(client, operation)).response.document_name
    pager = await client.file_search_stores.documents.list(parent=store.name, config={"page_size": 1})
    assert len(pager) == 1
    assert {document.name for document in await every(pager)} == {first, second}
    await drop(client, store)


@check("documents.delete: by force, as it has chunks")
async def delete_document(client: Any) -> None:
    store, name = await fill(client)
    with refused(400, "FAILED_PRECONDITION"):
        await client.file_search_stores.documents.delete(name=name)
    await client.file_search_stores.documents.delete(name=name, config={"force": True})
    with refused(403, "PERMISSION_DENIED", "You do not have permission to access the Document"):
        await client.file_search_stores.documents.get(name=name)
    await drop(client, store)


@check("a prompt answered out of a store", BETA)
async def search(client: Any) -> None:
    store, _ = await fill(client)
    for condition, expected in (("year = 1843", ["note.txt"]), ("year > 1900", [])):
        tool = types.FileSearch(file_search_store_names=[store.name], metadata_filter=condition)
        config = types.GenerateContentConfig(tools=[types.Tool(file_search=tool)])
        contents = "Who jumps over the dog?"
        response = await client.models.generate_content(model=MODEL, contents=contents, config=config)
        metadata = response.candidates[0].grounding_metadata
        chunks = (metadata.grounding_chunks if metadata else None) or []
        assert [chunk.retrieved_context.title for chunk in chunks] == expected
        assert all("fox" in chunk.retrieved_context.text for chunk in chunks)
    await drop(client, store)


@check("download_media: a medium that does not exist is refused")
async def media(client: Any) -> None:
    store = await client.file_search_stores.create()
    with refused(404, "NOT_FOUND"):
        await client.file_search_stores.download_media(media_id=f"{store.name}/media/none")
    await drop(client, store)
