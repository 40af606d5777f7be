"""Every emulated call through Google's own SDK: `python tests/emulator/official_client.py BASE_URL [FOLDER]`.

Needs `pip install google-genai`. One line a call; the exit status is the number of calls that failed. With a folder, it
looks for what `gemkit.json` there says another client has made, and leaves word in `google.json` of what it has made itself.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import importlib
import json
import sys
import tempfile
import traceback
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# By name, since the SDK is not among this project's own requirements.
genai = importlib.import_module("google.genai")
types, errors = genai.types, genai.errors

MODEL, EMBEDDER = "gemini-2.5-flash", "gemini-embedding-001"
SCHEMA = {
    "type": "OBJECT",
    "properties": {"name": {"type": "STRING"}, "age": {"type": "INTEGER"}},
    "required": ["name", "age"],
}
BRIEF = types.GenerateContentConfig(max_output_tokens=24, temperature=0.2, seed=1)
failures = 0


def report(line: str | None) -> None:
    sys.stdout.write(f"{line}\n")


@contextlib.contextmanager
def step(name: str) -> Iterator[Callable[[Any], None]]:
    """Print what a call gave, or how it failed."""
    global failures  # noqa: PLW0603 - a script's one counter
    notes: list[str] = []
    try:
        yield lambda value: notes.append(" ".join(str(value).split())[:100])
    except Exception:  # noqa: BLE001 - the script goes on, and says so at its end
        failures += 1
        report(f"FAIL {name}\n{traceback.format_exc()}")
    else:
        report(f"ok   {name}: {' | '.join(notes)}")


def make_png(width: int, height: int, rgb: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    header = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 2, 0, 0, 0))
    pixels = zlib.compress((b"\0" + rgb * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def run_blocking_generation(client: Any, label: str) -> None:
    with step(f"{label} generate") as say:
        response = client.models.generate_content(model=MODEL, contents="Say hello.", config=BRIEF)
        assert response.text
        assert response.usage_metadata
        assert response.usage_metadata.total_token_count
        say(response.text)
    with step(f"{label} system, image") as say:
        image = types.Part.from_bytes(data=make_png(8, 4, b"\xff\0\0"), mime_type="image/png")
        config = types.GenerateContentConfig(system_instruction="Be brief.", max_output_tokens=60)
        say(client.models.generate_content(model=MODEL, contents=["What is this?", image], config=config).text)
    with step(f"{label} JSON") as say:
        config = types.GenerateContentConfig(
            response_mime_type="application/json", response_schema=SCHEMA, max_output_tokens=100, temperature=0
        )
        response = client.models.generate_content(model=MODEL, contents="A person.", config=config)
        assert isinstance(response.parsed, dict)
        assert set(response.parsed) == {"name", "age"}
        say(response.text)
    with step(f"{label} stream") as say:
        chunks = list(client.models.generate_content_stream(model=MODEL, contents="Count to five.", config=BRIEF))
        assert len(chunks) > 1
        assert chunks[-1].candidates[0].finish_reason
        say(f"{len(chunks)} chunks")
        say("".join(chunk.text or "" for chunk in chunks))
    with step(f"{label} chat") as say:
        chat = client.chats.create(model=MODEL, config=BRIEF)
        say(chat.send_message("My name is Ada.").text)
        say("".join(chunk.text or "" for chunk in chat.send_message_stream("What is my name?")))
        assert len(chat.get_history()) >= 4  # the SDK keeps a content for every chunk of a stream


def run_blocking_library(client: Any, label: str, note: Path, big: Path) -> None:
    with step(f"{label} embed") as say:
        config = types.EmbedContentConfig(output_dimensionality=128)
        result = client.models.embed_content(model=EMBEDDER, contents=["a cat", "two cats", "a stock"], config=config)
        assert [len(item.values) for item in result.embeddings] == [128, 128, 128]
        say(result.embeddings[0].values[:2])
    with step(f"{label} count_tokens") as say:
        say(client.models.count_tokens(model=MODEL, contents="How many tokens is this?").total_tokens)
    with step(f"{label} models") as say:
        names = [model.name for model in client.models.list(config={"page_size": 5})]
        assert f"models/{MODEL}" in names
        say(f"{len(names)} models")
        say(client.models.get(model=MODEL).display_name)
    with step(f"{label} files") as say:
        file = client.files.upload(file=note, config={"display_name": "a note"})
        assert client.files.get(name=file.name).size_bytes == note.stat().st_size
        assert file.name in [item.name for item in client.files.list()]
        response = client.models.generate_content(model=MODEL, contents=["Summarize.", file], config=BRIEF)
        say(f"{file.name} {file.state} {response.text}")
        client.files.delete(name=file.name)
        try:
            client.files.get(name=file.name)
        except errors.ClientError as error:
            assert error.code == 403  # noqa: PT017
        else:
            raise AssertionError("a deleted file was found")
    with step(f"{label} a file of several slices") as say:
        file = client.files.upload(file=big)
        assert file.size_bytes == big.stat().st_size
        say(base64.b64decode(file.sha256_hash or "")[:12])
        client.files.delete(name=file.name)
    with step(f"{label} errors") as say:
        for model in ("no-such-model", EMBEDDER):
            for call in (
                client.models.generate_content,
                lambda **kw: list(client.models.generate_content_stream(**kw)),
            ):
                try:
                    call(model=model, contents="Hi")
                except errors.ClientError as error:
                    assert (error.code, error.status) == (404, "NOT_FOUND")  # noqa: PT017
                    say(error.message)
                else:
                    raise AssertionError(f"{model} answered")


def get_current_weather(location: str) -> str:
    """Tell the current weather.

    Args:
        location: The city and state, e.g. San Francisco, CA
    """
    return f"sunny in {location}"


def run_tools_and_thoughts(client: Any, label: str) -> None:
    question = "What is the weather like in Boston?"
    for model in (MODEL, "gemini-3.8-flash"):
        config = types.GenerateContentConfig(
            tools=[get_current_weather], thinking_config=types.ThinkingConfig(include_thoughts=True)
        )
        with step(f"{label} {model} functions") as say:
            response = client.models.generate_content(model=model, contents=question, config=config)
            assert "sunny in Boston" in response.text
            say(response.text)
        with step(f"{label} {model} functions in a streamed chat") as say:
            chat = client.chats.create(model=model, config=config)
            texts = [chunk.text or "" for chunk in chat.send_message_stream(question)]
            assert "sunny in Boston" in "".join(texts)
            say(chat.send_message("Thanks.").text)
        with step(f"{label} {model} calls by hand") as say:
            manual = types.GenerateContentConfig(
                tools=[get_current_weather],
                automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
            )
            response = client.models.generate_content(model=model, contents=question, config=manual)
            (call,) = response.function_calls
            assert call.args == {"location": "Boston"}
            answer = types.Part.from_function_response(name=call.name, response={"result": "rain"})
            contents = [question, response.candidates[0].content, types.Content(role="user", parts=[answer])]
            say(client.models.generate_content(model=model, contents=contents, config=manual).text)


def run_outcomes(client: Any, label: str) -> None:
    with step(f"{label} blocked") as say:
        response = client.models.generate_content(model=MODEL, contents="Hi [block:SAFETY]")
        assert not response.candidates
        say(response.prompt_feedback.block_reason)
    with step(f"{label} stopped") as say:
        chunks = list(client.models.generate_content_stream(model=MODEL, contents="Hi [finish:RECITATION 3]"))
        say(chunks[-1].candidates[0].finish_reason)
    with step(f"{label} images") as say:
        response = client.models.generate_content(model="gemini-2.5-flash-image", contents="A cat")
        (image,) = [part.inline_data for part in response.parts if part.inline_data]
        assert image.data.startswith(b"\x89PNG")
        say(f"{len(image.data)} bytes")
    with step(f"{label} search") as say:
        config = types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())])
        response = client.models.generate_content(model=MODEL, contents="Who won?", config=config)
        say(response.candidates[0].grounding_metadata.grounding_supports[0].segment.text)
    with step(f"{label} code") as say:
        config = types.GenerateContentConfig(tools=[types.Tool(code_execution=types.ToolCodeExecution())])
        response = client.models.generate_content(model=MODEL, contents="What is 6 * 7?", config=config)
        say(response.code_execution_result)
    with step(f"{label} caches") as say:
        config = types.CreateCachedContentConfig(contents="word " * 1100, system_instruction="Be kind.", ttl="60s")
        cache = client.caches.create(model=MODEL, config=config)
        config = types.GenerateContentConfig(cached_content=cache.name)
        response = client.models.generate_content(model=MODEL, contents="Hi", config=config)
        assert response.usage_metadata.cached_content_token_count == cache.usage_metadata.total_token_count
        client.caches.update(name=cache.name, config=types.UpdateCachedContentConfig(ttl="600s"))
        assert cache.name in [item.name for item in client.caches.list()]
        say(client.caches.get(name=cache.name).expire_time)
        client.caches.delete(name=cache.name)


def run_stores(client: Any, label: str, note: Path) -> None:
    stores = client.file_search_stores
    with step(f"{label} file search stores") as say:
        store = stores.create(config={"display_name": "notes"})
        assert stores.get(name=store.name).display_name == "notes"
        assert store.name in [item.name for item in stores.list(config={"page_size": 1})]
        say(store.name)
    with step(f"{label} a document uploaded") as say:
        config = {
            "display_name": "note.txt",
            "custom_metadata": [{"key": "year", "numeric_value": 1843}],
            "chunking_config": {"white_space_config": {"max_tokens_per_chunk": 100, "max_overlap_tokens": 10}},
        }
        uploaded = wait(
            client, stores.upload_to_file_search_store(file_search_store_name=store.name, file=note, config=config)
        )
        document = stores.documents.get(name=uploaded.response.document_name)
        assert (document.state.name, document.custom_metadata[0].numeric_value) == ("STATE_ACTIVE", 1843)
        say(document.name)
    with step(f"{label} a document imported") as say:
        file = client.files.upload(file=note)
        imported = wait(client, stores.import_file(file_search_store_name=store.name, file_name=file.name))
        assert len(list(stores.documents.list(parent=store.name))) == 2
        say(imported.response.document_name)
    with step(f"{label} file search") as say:
        search = types.FileSearch(file_search_store_names=[store.name], metadata_filter="year = 1843")
        config = types.GenerateContentConfig(tools=[types.Tool(file_search=search)])
        response = client.models.generate_content(model=MODEL, contents="Who jumps over the dog?", config=config)
        (chunk,) = response.candidates[0].grounding_metadata.grounding_chunks
        assert chunk.retrieved_context.title == "note.txt"
        say(response.candidates[0].grounding_metadata.grounding_supports[0].segment.text)
    with step(f"{label} documents and stores deleted"):
        stores.documents.delete(name=document.name, config={"force": True})
        stores.delete(name=store.name, config={"force": True})
        assert store.name not in [item.name for item in stores.list()]


def wait(client: Any, operation: Any) -> Any:
    for _ in range(9):
        if operation.done:
            return operation
        operation = client.operations.get(operation)
    raise AssertionError(f"{operation.name} is not done")


def run_tokens(url: str) -> None:
    client = genai.Client(api_key="test-key", http_options=types.HttpOptions(base_url=url, api_version="v1alpha"))
    with step("v1alpha tokens") as say:
        setup = types.LiveConnectConfig(system_instruction="Be kind.", temperature=0.5)
        constraints = types.LiveConnectConstraints(model=MODEL, config=setup)
        config = types.CreateAuthTokenConfig(
            uses=3, live_connect_constraints=constraints, lock_additional_fields=["top_k"]
        )
        token = client.auth_tokens.create(config=config)
        assert token.name.startswith("auth_tokens/")
        say(len(token.name))


def run_handover(client: Any, folder: Path) -> None:
    """See what the other client has made, and leave something for it."""
    theirs = json.loads((folder / "gemkit.json").read_text())
    with step("what gemkit has made") as say:
        cache = client.caches.get(name=theirs["cache"])
        assert (cache.display_name, cache.name) == ("by gemkit", theirs["cache"])
        assert cache.name in [item.name for item in client.caches.list()]
        store = client.file_search_stores.get(name=theirs["store"])
        assert (store.display_name, store.active_documents_count) == ("by gemkit", 1)
        (document,) = client.file_search_stores.documents.list(parent=store.name)
        assert (document.name, document.display_name) == (theirs["document"], "a note")
        assert {item.key: item.string_value for item in document.custom_metadata} == {"author": "Ada"}
        model = client.models.get(model=theirs["model"])
        assert (model.name, model.display_name) == (theirs["model"], "by gemkit")
        say(theirs)
    with step("what gemkit is to see") as say:
        config = types.CreateCachedContentConfig(contents="word " * 1100, ttl="60s", display_name="by google")
        store = client.file_search_stores.create(config={"display_name": "by google"})
        config_of_file = {"display_name": "a note", "mime_type": "text/plain"}
        note = folder / "note.txt"
        note.write_text("The fox jumps.")
        operation = client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=store.name, file=note, config=config_of_file
        )
        ours = {
            "cache": client.caches.create(model=MODEL, config=config).name,
            "store": store.name,
            "document": wait(client, operation).response.document_name,
        }
        (folder / "google.json").write_text(json.dumps(ours))
        say(ours)


def run_batches(client: Any, label: str, rows: Path) -> None:
    with step(f"{label} a batch of prompts") as say:
        source = [{"contents": f"Number {i}", "metadata": {"key": str(i)}, "config": BRIEF} for i in range(3)]
        job = finish(client, client.batches.create(model=MODEL, src=source, config={"display_name": "three"}))
        assert [item.metadata["key"] for item in job.dest.inlined_responses] == ["0", "1", "2"]
        say(job.dest.inlined_responses[2].response.text)
    with step(f"{label} a batch out of a file") as say:
        source = client.files.upload(file=rows, config={"mime_type": "application/jsonl"})
        job = finish(client, client.batches.create(model=MODEL, src=source.name))
        good, bad = map(json.loads, client.files.download(file=job.dest.file_name).decode().splitlines())
        assert (good["key"], bad["key"], bad["error"]["code"]) == ("good", "bad", 3)
        say(bad["error"]["message"])
    with step(f"{label} a batch of embeddings") as say:
        texts = {"inlined_requests": {"contents": ["a cat", "a dog"], "config": {"output_dimensionality": 4}}}
        job = finish(client, client.batches.create_embeddings(model=EMBEDDER, src=texts))
        say([len(item.response.embedding.values) for item in job.dest.inlined_embed_content_responses])
    with step(f"{label} batches") as say:
        pager = client.batches.list(config={"page_size": 2})
        assert len(pager) == 2
        assert pager.next_page()
        client.batches.cancel(name=client.batches.create(model=MODEL, src=[{"contents": "Hi"}]).name)
        say([job.state.name for job in client.batches.list()])
        for job in client.batches.list():
            client.batches.delete(name=job.name)
        assert not list(client.batches.list())


def finish(client: Any, job: Any) -> Any:
    for _ in range(2):
        job = client.batches.get(name=job.name)
    assert job.state == "JOB_STATE_SUCCEEDED"
    return job


async def run_async(client: Any, label: str, note: Path, big: Path) -> None:
    aio = client.aio
    with step(f"{label} generate") as say:
        say((await aio.models.generate_content(model=MODEL, contents="Say hello.", config=BRIEF)).text)
    with step(f"{label} stream") as say:
        stream = await aio.models.generate_content_stream(model=MODEL, contents="Count to five.", config=BRIEF)
        chunks = [chunk async for chunk in stream]
        assert len(chunks) > 1
        say(f"{len(chunks)} chunks")
    with step(f"{label} chat") as say:
        chat = aio.chats.create(model=MODEL, config=BRIEF)
        say((await chat.send_message("Hello.")).text)
        say("".join([chunk.text or "" async for chunk in await chat.send_message_stream("Again.")]))
    with step(f"{label} embed") as say:
        result = await aio.models.embed_content(model=EMBEDDER, contents="a cat")
        say(len(result.embeddings[0].values))
    with step(f"{label} count_tokens") as say:
        say((await aio.models.count_tokens(model=MODEL, contents=["One", "two"])).total_tokens)
    with step(f"{label} models") as say:
        say(len([model async for model in await aio.models.list(config={"page_size": 7})]))
        say((await aio.models.get(model=MODEL)).name)
    with step(f"{label} files") as say:
        file = await aio.files.upload(file=note)
        assert (await aio.files.get(name=file.name)).uri == file.uri
        say(len([item async for item in await aio.files.list()]))
        large = await aio.files.upload(file=big)
        for item in (file, large):
            await aio.files.delete(name=item.name)
        say(large.size_bytes)
    with step(f"{label} parallel") as say:
        calls = [aio.models.generate_content(model=MODEL, contents=f"Number {i}", config=BRIEF) for i in range(4)]
        say(len([response.text for response in await asyncio.gather(*calls)]))


def main() -> int:
    if len(sys.argv) not in (2, 3):
        report(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        note, big, rows = Path(folder, "note.txt"), Path(folder, "big.bin"), Path(folder, "rows.jsonl")
        note.write_text("The quick brown fox jumps over the lazy dog.")
        rows.write_text('{"key": "good", "request": {"contents": {"parts": {"text": "Hi"}}}}\n{"key": "bad"}\n')
        big.write_bytes(b"gemkit" * 3_500_000)
        for version in ("v1", "v1beta"):
            options = types.HttpOptions(base_url=sys.argv[1], api_version=version)
            client = genai.Client(api_key="test-key", http_options=options)
            run_blocking_generation(client, version)
            run_blocking_library(client, version, note, big)
            run_batches(client, version, rows)
            run_stores(client, version, note)
            asyncio.run(run_async(client, f"{version} async", note, big))
        run_tools_and_thoughts(client, "v1beta")  # v1 lacks what they send
        run_outcomes(client, "v1beta")
        run_tokens(sys.argv[1])
        if len(sys.argv) == 3:
            run_handover(client, Path(sys.argv[2]))
    report(f"{failures} failed" if failures else "all passed")
    return failures


if __name__ == "__main__":
    sys.exit(main())
