"""Sandboxes with files."""

from __future__ import annotations

import io
from typing import Any

from .checks import BETA, check, refused
from .material import write_note

SOURCES = [{"type": "inline", "content": "1 2 3", "target": "/numbers.txt"}]


@check("create, get: an environment", BETA)
async def create(client: Any) -> None:
    environment = await client.environments.create(sources=SOURCES)
    found = await client.environments.get(environment.id)
    assert (found.id, found.status, found.file_count) == (environment.id, "active", 1)
    await client.environments.delete(environment.id)


@check("create_environment and its like: the same by longer names", BETA)
async def longer(client: Any) -> None:
    environment = await client.environments.create_environment()
    assert (await client.environments.get_environment(environment.id)).id == environment.id
    listed = await client.environments.list_environments(page_size=100)
    assert environment.id in [item.id for item in listed.environments]
    await client.environments.delete_environment(environment.id)
    with refused(404):
        await client.environments.get_environment(environment.id)


@check("create: out of another one", BETA)
async def copied(client: Any) -> None:
    first = await client.environments.create(sources=SOURCES)
    second = await client.environments.create(from_environment=first.id)
    assert (await client.environments.get(second.id)).file_count == 1
    for environment in (first, second):
        await client.environments.delete(environment.id)


@check("list: all, in pages", BETA)
async def listed(client: Any) -> None:
    ids = {(await client.environments.create()).id for _ in range(3)}
    first = await client.environments.list(page_size=2)
    assert len(first.environments) == 2
    rest = await client.environments.list(page_size=100, page_token=first.next_page_token)
    assert ids <= {item.id for item in first.environments + rest.environments}
    for name in ids:
        await client.environments.delete(name)


@check("files.upload, list, download: a path, and bytes", BETA)
async def files(client: Any) -> None:
    environment = await client.environments.create()
    note = write_note(client.caller.folder)
    await client.environments.files.upload(environment=environment.id, path="docs/note.txt", file=note)
    await client.environments.files.upload(
        environment=environment.id, path="docs/data.bin", file=io.BytesIO(b"gemkit" * 1_000)
    )
    found = await client.environments.files.list(environment=environment.id, path="docs")
    assert {(item.name, item.size_bytes) for item in found.files} == {
        ("note.txt", note.stat().st_size),
        ("data.bin", 6_000),
    }
    data = await client.environments.files.download(environment=environment.id, path="docs/note.txt")
    assert data == note.read_bytes()
    await client.environments.delete(environment.id)


@check("files.upload: over a file that is there, only when asked to", BETA)
async def overwritten(client: Any) -> None:
    environment = await client.environments.create(sources=SOURCES)
    with refused(409):
        await client.environments.files.upload(environment=environment.id, path="numbers.txt", file=b"4 5 6")
    await client.environments.files.upload(
        environment=environment.id, path="numbers.txt", file=b"4 5 6", overwrite=True
    )
    assert await client.environments.files.download(environment=environment.id, path="numbers.txt") == b"4 5 6"
    await client.environments.delete(environment.id)


@check("files.download: a file that does not exist is 404", BETA)
async def no_file(client: Any) -> None:
    environment = await client.environments.create()
    with refused(404):
        await client.environments.files.download(environment=environment.id, path="none.txt")
    await client.environments.delete(environment.id)
