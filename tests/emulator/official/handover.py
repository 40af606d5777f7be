"""What gemkit left on the emulator, as google-genai sees it; and what google-genai leaves for gemkit.

A folder has word of both: `gemkit.json` is read, `google.json` is written.
"""

from __future__ import annotations

import json
import traceback
from typing import TYPE_CHECKING, Any

from .checks import Caller, every, refused, types
from .material import BRIEF, LONG, MODEL, finish, write_note, write_rows

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

ROWS = [{"key": key, "request": {"contents": [{"parts": [{"text": f"Say {key}."}]}]}} for key in ("a", "b")]


async def run(url: str, folder: Path, say: Callable[[str], None]) -> tuple[int, int]:
    """How many of the steps were taken, and how many there are."""
    caller = Caller(url, "v1beta", "async", folder)
    theirs: dict[str, Any] = json.loads((folder / "gemkit.json").read_text(encoding="utf-8"))
    ours: dict[str, Any] = {}
    seen: list[Callable[[Any, dict[str, Any]], Awaitable[None]]] = [
        see_cache,
        see_store,
        see_model,
        see_files,
        see_batch,
    ]
    made: list[Callable[[Any, dict[str, Any]], Awaitable[None]]] = [leave_cache, leave_store, leave_files, leave_batch]
    passed = 0
    for step, word in [(step, theirs) for step in seen] + [(step, ours) for step in made]:
        try:
            await step(caller.client, word)
        except Exception:  # noqa: BLE001 - the others are taken, and it is told
            say(f"FAIL google-genai: {step.__name__}\n{traceback.format_exc(limit=-3)}")
            say("".join(f"  {exchange}\n" for exchange in caller.exchanges[-3:]))
        else:
            passed += 1
            say(f"ok   google-genai: {step.__name__}\n")
    (folder / "google.json").write_text(json.dumps(ours), encoding="utf-8")
    return passed, len(seen) + len(made)


async def see_cache(client: Any, theirs: dict[str, Any]) -> None:
    cache = await client.caches.get(name=theirs["cache"])
    assert (cache.display_name, cache.name) == ("by gemkit", theirs["cache"])
    assert cache.name in [item.name for item in await every(await client.caches.list())]


async def see_store(client: Any, theirs: dict[str, Any]) -> None:
    store = await client.file_search_stores.get(name=theirs["store"])
    assert (store.display_name, store.active_documents_count) == ("by gemkit", 1)
    (document,) = await every(await client.file_search_stores.documents.list(parent=store.name))
    assert (document.name, document.display_name) == (theirs["document"], "a note")
    assert {item.key: item.string_value for item in document.custom_metadata} == {"author": "Ada"}


async def see_model(client: Any, theirs: dict[str, Any]) -> None:
    model = await client.models.get(model=theirs["model"])
    assert (model.name, model.display_name) == (theirs["model"], "by gemkit")


async def see_files(client: Any, theirs: dict[str, Any]) -> None:
    """One is used in a prompt, the other one deleted."""
    kept, dropped = theirs["files"]
    file = await client.files.get(name=kept)
    assert (file.display_name, file.mime_type, file.size_bytes) == ("by gemkit", "text/plain", theirs["size"])
    assert {kept, dropped} <= {item.name for item in await every(await client.files.list())}
    response = await client.models.generate_content(model=MODEL, contents=[file, "Summarize."], config=BRIEF)
    bare = await client.models.count_tokens(model=MODEL, contents="Summarize.")
    assert response.usage_metadata.prompt_token_count > bare.total_tokens
    with refused(400, "INVALID_ARGUMENT"):  # only what was generated can be
        await client.files.download(file=kept)
    await client.files.delete(name=dropped)


async def see_batch(client: Any, theirs: dict[str, Any]) -> None:
    job = await client.batches.get(name=theirs["batch"])
    assert (job.state.name, job.display_name) == ("JOB_STATE_SUCCEEDED", "by gemkit")
    lines = (await client.files.download(file=job.dest.file_name)).splitlines()
    assert [json.loads(line)["key"] for line in lines] == theirs["keys"]


async def leave_cache(client: Any, ours: dict[str, Any]) -> None:
    config = types.CreateCachedContentConfig(contents=LONG, ttl="60s", display_name="by google")
    ours["cache"] = (await client.caches.create(model=MODEL, config=config)).name


async def leave_store(client: Any, ours: dict[str, Any]) -> None:
    store = await client.file_search_stores.create(config={"display_name": "by google"})
    operation = await client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name,
        file=write_note(client.caller.folder),
        config={"display_name": "a note", "mime_type": "text/plain"},
    )
    ours["store"] = store.name
    ours["document"] = (await finish(client, operation)).response.document_name


async def leave_files(client: Any, ours: dict[str, Any]) -> None:
    note = write_note(client.caller.folder)
    files = [await client.files.upload(file=note, config={"display_name": "by google"}) for _ in range(2)]
    ours["files"], ours["size"] = [file.name for file in files], files[0].size_bytes


async def leave_batch(client: Any, ours: dict[str, Any]) -> None:
    rows = write_rows(client.caller.folder, *ROWS)
    source = await client.files.upload(file=rows, config={"mime_type": "application/jsonl"})
    job = await client.batches.create(model=MODEL, src=source.name, config={"display_name": "by google"})
    while not job.done:
        job = await client.batches.get(name=job.name)
    ours["batch"], ours["keys"] = job.name, [row["key"] for row in ROWS]
