"""Files: up, down, listed and gone."""

from __future__ import annotations

import base64
import hashlib
import importlib
import io
from datetime import timedelta
from typing import Any

from .checks import BETA, check, every, refused
from .material import BRIEF, MODEL, NOTE, make_png, write_note, write_rows

SLICE = 8 * 1024 * 1024
credentials: Any = importlib.import_module("google.oauth2.credentials")


@check("upload: a path")
async def path(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder), config={"display_name": "a note"})
    assert (file.display_name, file.mime_type, file.size_bytes) == ("a note", "text/plain", len(NOTE))
    assert (file.state.name, file.source.name) == ("ACTIVE", "UPLOADED")
    assert file.uri.endswith(file.name)
    await client.files.delete(name=file.name)


@check("upload: a path as a string, of a type its name tells")
async def named(client: Any) -> None:
    picture = client.caller.folder / "dot.png"
    picture.write_bytes(make_png())
    file = await client.files.upload(file=str(picture))
    assert file.mime_type == "image/png"
    await client.files.delete(name=file.name)


@check("upload: bytes in memory")
async def memory(client: Any) -> None:
    file = await client.files.upload(file=io.BytesIO(NOTE.encode()), config={"mime_type": "text/plain"})
    assert base64.b64decode(file.sha256_hash).decode() == hashlib.sha256(NOTE.encode()).hexdigest()
    await client.files.delete(name=file.name)


@check("upload: in several slices")
async def slices(client: Any) -> None:
    data = b"gemkit" * (2 * SLICE // 6 + 1_000)
    file = await client.files.upload(file=io.BytesIO(data), config={"mime_type": "application/octet-stream"})
    assert file.size_bytes == len(data)
    assert base64.b64decode(file.sha256_hash).decode() == hashlib.sha256(data).hexdigest()
    await client.files.delete(name=file.name)


@check("upload: exactly one slice")
async def one_slice(client: Any) -> None:
    file = await client.files.upload(file=io.BytesIO(bytes(SLICE)), config={"mime_type": "application/octet-stream"})
    assert file.size_bytes == SLICE
    await client.files.delete(name=file.name)


@check("upload: a name of one's own, once")
async def own_name(client: Any) -> None:
    name = f"own-{client.caller.version}-{client.caller.flavour}"
    config = {"name": name, "mime_type": "text/plain"}
    assert (await client.files.upload(file=io.BytesIO(b"one"), config=config)).name == f"files/{name}"
    with refused(409, "ALREADY_EXISTS"):
        await client.files.upload(file=io.BytesIO(b"two"), config=config)
    await client.files.delete(name=name)


@check("upload: a name that cannot be is 400")
async def bad_name(client: Any) -> None:
    with refused(400, "INVALID_ARGUMENT"):
        await client.files.upload(file=io.BytesIO(b"one"), config={"name": "No Name!", "mime_type": "text/plain"})


@check("get: what was uploaded")
async def get(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder))
    found = await client.files.get(name=file.name)
    assert (found.size_bytes, found.uri, found.create_time) == (file.size_bytes, file.uri, file.create_time)
    assert found.expiration_time - found.create_time == timedelta(hours=48)
    await client.files.delete(name=file.name)


@check("list: all, in pages")
async def listed(client: Any) -> None:
    names = [(await client.files.upload(file=write_note(client.caller.folder))).name for _ in range(3)]
    pager = await client.files.list(config={"page_size": 2})
    assert len(pager) == 2
    assert set(names) <= {file.name for file in await every(pager)}
    for name in names:
        await client.files.delete(name=name)
    assert not set(names) & {file.name for file in await every(await client.files.list())}


@check("delete: what is gone is 403, as Google has it")
async def delete(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder))
    await client.files.delete(name=file.name)
    with refused(403, "PERMISSION_DENIED", "You do not have permission to access the File"):
        await client.files.get(name=file.name)
    with refused(403, "PERMISSION_DENIED"):
        await client.files.delete(name=file.name)


@check("files in prompts, and none that are gone")
async def prompt(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder))
    response = await client.models.generate_content(model=MODEL, contents=["Summarize.", file], config=BRIEF)
    bare = await client.models.generate_content(model=MODEL, contents=["Summarize."], config=BRIEF)
    assert response.usage_metadata.prompt_token_count > bare.usage_metadata.prompt_token_count
    await client.files.delete(name=file.name)
    with refused(403, "PERMISSION_DENIED"):
        await client.models.generate_content(model=MODEL, contents=["Summarize.", file], config=BRIEF)


@check("download: what a batch has written")
async def download(client: Any) -> None:
    rows = write_rows(client.caller.folder, {"key": "a", "request": {"contents": [{"parts": [{"text": "Hi"}]}]}})
    source = await client.files.upload(file=rows, config={"mime_type": "application/jsonl"})
    job = await client.batches.create(model=MODEL, src=source.name)
    while not job.done:
        job = await client.batches.get(name=job.name)
    with refused(400, "INVALID_ARGUMENT", "cannot be more than 40 characters"):  # Google's own oddity
        await client.files.get(name=job.dest.file_name)
    data = await client.files.download(file=job.dest.file_name)
    assert b'"key":"a"' in data.replace(b" ", b"")
    copy = client.caller.folder / "copy.jsonl"
    assert await client.files.download(file=job.dest.file_name, destination=copy) is None
    assert copy.read_bytes() == data
    await client.batches.delete(name=job.name)


@check("download: what was uploaded is refused")
async def not_downloaded(client: Any) -> None:
    file = await client.files.upload(file=write_note(client.caller.folder))
    with refused(400, "INVALID_ARGUMENT"):
        await client.files.download(file=file.name)
    await client.files.delete(name=file.name)


@check("register_files: objects in Cloud Storage", BETA)
async def register(client: Any) -> None:
    token = credentials.Credentials(token="test-token")
    uris = ["gs://bucket/note.txt", "gs://bucket/picture.png"]
    response = await client.files.register_files(auth=token, uris=uris)
    assert [file.mime_type for file in response.files] == ["text/plain", "image/png"]
    assert {file.source.name for file in response.files} == {"REGISTERED"}
    with refused(400, "INVALID_ARGUMENT"):
        await client.files.register_files(auth=token, uris=["https://example.com/x"])
