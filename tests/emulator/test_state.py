"""What is kept, in a file and without one, and what a restart finds of it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

import gemkit_emulator
from gemkit_emulator import create_app
from gemkit_emulator import state as state_module
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.errors import ApiError
from gemkit_emulator.state import BLOCK_BYTES, State, StateError

from .asking import ask, text_of, user
from .conftest import HOUR, Clock

ROOTS = [str(Path(gemkit_emulator.__file__).parents[1]), str(Path(gemkit_emulator.__file__).parents[2] / "generated")]


@contextlib.contextmanager
def opened(clock, path=None, **options):
    state = State(clock, path, **options)
    try:
        yield state
    finally:
        state.close()


# --- shelves and blobs ------------------------------------------------------------------------------------------------


@pytest.fixture(params=["memory", "file"])
def state(request, clock, tmp_path):
    with opened(clock, tmp_path / "state.db" if request.param == "file" else None) as state:
        yield state


def test_values_are_copies_in_the_order_they_came(state):
    shelf = state.shelf("a")
    value = {"n": [1]}
    shelf.put("b", value)
    shelf.put("a", {"n": 2})
    shelf.put("b", {"n": [1], "again": True})
    value["n"].append(2)
    assert shelf.items() == [("b", {"n": [1], "again": True}), ("a", {"n": 2})]
    assert shelf.get("b") is not shelf.get("b")
    assert (len(shelf), "a" in shelf, "c" in shelf, shelf.get("c")) == (2, True, False, None)
    assert state.shelf("b").items() == []
    assert (shelf.delete("a"), shelf.delete("a"), len(shelf)) == (True, False, 1)


def test_a_prefix_is_taken_as_it_stands(state):
    shelf = state.shelf("a")
    for key in ("a_b/1", "a_b/2", "axb/3", "a%/4"):
        shelf.put(key, {"key": key})
    assert [value["key"] for value in shelf.values("a_b/")] == ["a_b/1", "a_b/2"]
    assert [key for key, _ in shelf.items("a%")] == ["a%/4"]


def test_what_expires_is_buried_once(state, clock):
    buried = []
    shelf = state.shelf("a", buried.append)
    shelf.put("a", {"n": 1}, expires=clock.now + HOUR)
    shelf.put("b", {"n": 2}, expires=clock.now + 2 * HOUR)
    shelf.put("c", {"n": 3})
    clock.advance(1)
    assert shelf.get("a") is None
    assert [key for key, _ in shelf.items()] == ["b", "c"]
    shelf.put("b", {"n": 2}, expires=None)
    clock.advance(100)
    assert len(shelf) == 2
    assert buried == [{"n": 1}]


def test_a_transaction_is_all_or_nothing(state):
    shelf = state.shelf("a")

    def fail():
        with state.transaction():
            shelf.put("a", {})
            with state.transaction():
                shelf.put("b", {})
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert len(shelf) == 0
    with state.transaction():
        shelf.put("a", {})
    assert len(shelf) == 1


def test_numbers_are_never_given_twice(clock, tmp_path):
    path = tmp_path / "state.db"
    with opened(clock, path) as state:
        first = [state.next_serial() for _ in range(3)]
    with opened(clock, path) as state:
        assert state.next_serial() > first[-1] > first[0]


@settings(max_examples=40, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.just("write"), st.integers(0, 3 * BLOCK_BYTES))
        | st.tuples(st.sampled_from(["flush", "reopen"]), st.just(0))
        | st.tuples(st.just("truncate"), st.floats(0, 1)),
        max_size=8,
    ),
    start=st.floats(0, 1),
    size=st.integers(0, 2 * BLOCK_BYTES),
)
def test_blobs_are_the_bytes_that_were_written(steps, start, size):
    data, expected = random.Random(len(steps)).randbytes(3 * BLOCK_BYTES), b""
    with opened(Clock()) as state:
        blob = state.new_blob()
        for step, amount in steps:
            if step == "write":
                blob.write(data[:amount])
                expected += data[:amount]
            elif step == "flush":
                blob.flush()
            elif step == "reopen":
                blob.flush()
                blob = state.blob(blob.id)
            else:
                expected = expected[: int(len(expected) * amount)]
                blob.truncate(len(expected))
        assert (blob.size, state.bytes) == (len(expected), len(expected))
        place = int(len(expected) * start)
        assert blob.read(place, size) == expected[place : place + size]
        assert b"".join(blob.blocks(place)) == expected[place:]
        blob.drop()
        assert (blob.read(), state.bytes) == (b"", 0)


def test_a_restart_finds_the_blobs_that_were_kept(clock, tmp_path):
    path = tmp_path / "state.db"
    with opened(clock, path) as state:
        kept, lost = state.new_blob(b"kept"), state.new_blob(b"lost")
        kept.keep()
        lost.flush()
    with opened(clock, path) as state:
        assert (state.blob(kept.id).read(), state.bytes) == (b"kept", 4)
        assert state.new_blob().id > lost.id


@pytest.mark.parametrize("stopped", [False, True])
def test_large_blobs_go_beside_other_work(clock, tmp_path, stopped, monkeypatch):
    path = tmp_path / "state.db"
    monkeypatch.setattr(state_module, "_SMALL_BYTES", BLOCK_BYTES)
    with opened(clock, path) as state:
        blob = state.new_blob(bytes(20 * BLOCK_BYTES))
        blob.keep()
        if stopped:  # before it has begun
            monkeypatch.setattr(State, "_do_later", lambda *_: None)
        blob.drop()
        assert (state.bytes, blob.read()) == (0, b"")
    monkeypatch.undo()
    with opened(clock, path):
        pass
    with opened(clock, path) as state:  # what was left had the time to go
        if state._eraser:
            state._eraser.shutdown()
        assert state.ask("SELECT count(*) FROM block")[0] == 0
    assert path.stat().st_size < 20 * BLOCK_BYTES


def test_there_is_a_bound_for_bytes(clock):
    with opened(clock, max_bytes=10) as state:
        blob = state.new_blob(b"01234567")
        with pytest.raises(ApiError, match="file_storage_bytes, limit: 10") as caught:
            blob.write(b"890")
        assert (caught.value.code, caught.value.status) == (429, "RESOURCE_EXHAUSTED")
        blob.drop()
        assert state.new_blob(b"0123456789").size == 10


@pytest.mark.parametrize("opener", ["same process", "other process"])
def test_a_file_is_for_one_emulator(clock, tmp_path, opener):
    path = tmp_path / "state.db"
    with opened(clock, path):
        if opener == "same process":
            with pytest.raises(StateError, match=r"state.db is in use by another emulator\."):
                State(clock, path)
            return
        program = f"from gemkit_emulator.state import State; from pathlib import Path; State(int, Path({str(path)!r}))"
        done = subprocess.run(
            [sys.executable, "-c", program],
            check=False,
            env=os.environ | {"PYTHONPATH": ROOTS[0]},
            capture_output=True,
            text=True,
        )
        assert "is in use by another emulator." in done.stderr
    with opened(clock, path):
        pass


def test_a_file_that_is_something_else_is_left_alone(clock, tmp_path):
    text, database, other = tmp_path / "text", tmp_path / "database", tmp_path / "other"
    text.write_text("not a database " * 1000)
    with contextlib.closing(sqlite3.connect(database)) as db:
        db.execute("CREATE TABLE mine (id)")
    with opened(clock, other) as state:
        state.tell("PRAGMA user_version=99")
    for path, reason in (
        (text, "file is not a database"),
        (database, "it is a database of something else"),
        (other, "another version of the emulator has written it"),
        (tmp_path / "no" / "folder", "unable to open database file"),
    ):
        before = path.read_bytes() if path in (text, database) else b""
        with pytest.raises(StateError, match=rf"cannot hold the emulator's state: {reason}"):
            State(clock, path)
        assert (path.read_bytes() if path in (text, database) else b"") == before


# --- restarts ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["memory", "file"])
def restart(request, clock, tmp_path):
    """Clients of one emulator after the other on the same file; without a file, of one that goes on."""
    with contextlib.ExitStack() as stack:
        current = []

        def start():
            if request.param == "memory" and current:
                return current[0]
            stack.close()
            path = tmp_path / "state.db" if request.param == "file" else None
            app = create_app(EchoEngine(), clock=clock, rng=random.Random(len(current)), granularity=4, state=path)
            headers = {"x-goog-api-key": "test"}
            current.append(stack.enter_context(TestClient(app, "http://emulator", headers=headers)))
            return current[-1]

        yield start


def test_files_are_there_after_a_restart(restart, clock):
    client = restart()
    data = random.Random(0).randbytes(3 * BLOCK_BYTES)
    video = client.post("/upload/v1beta/files", content=b"v", headers={"content-type": "video/mp4"}).json()["file"]
    file = client.post("/upload/v1beta/files", content=data, headers={"content-type": "text/plain"}).json()["file"]
    listed = client.get("/v1beta/files").json()
    client = restart()
    assert client.get("/v1beta/files").json() == listed
    assert [each["name"] for each in listed["files"]] == [file["name"], video["name"]]
    assert [client.get(f"/v1beta/{video['name']}").json()["state"] for _ in range(2)] == ["ACTIVE", "ACTIVE"]
    assert client.app.state.files.get(file["name"][6:]).read(len(data) + 1) == data
    third = client.post("/upload/v1beta/files", content=b"third").json()["file"]
    assert client.get("/v1beta/files?pageSize=1").json()["files"] == [client.get(f"/v1beta/{third['name']}").json()]
    clock.advance(48)
    assert client.get("/v1beta/files").json() == {}
    assert (client.app.state.kept.bytes, client.app.state.kept.count()) == (0, {})


def test_caches_can_be_used_after_a_restart(restart, clock):
    client = restart()
    words = "a long story " * 1000
    body = {"model": "models/gemini-2.5-flash", "contents": [user(words)], "ttl": "7200s"}
    cache = client.post("/v1beta/cachedContents", json=body).json()
    client = restart()
    assert client.get(f"/v1beta/{cache['name']}").json() == cache
    assert ask(client, "And then?", cachedContent=cache["name"])["usageMetadata"]["cachedContentTokenCount"] >= 3000
    clock.advance(2)
    assert client.get(f"/v1beta/{cache['name']}").status_code == 403
    assert client.app.state.kept.bytes == 0


@pytest.mark.parametrize("of_file", [False, True])
def test_batches_go_on_after_a_restart(restart, of_file, clock):
    client = restart()
    rows = [{"request": {"contents": [user(f"Row {i}")]}} for i in range(4)]
    config = {"requests": {"requests": [row | {"metadata": {"place": i}} for i, row in enumerate(rows)]}}
    if of_file:
        lines = "\n\n".join(json.dumps(row | {"key": str(i)}) for i, row in enumerate(rows))
        file = client.post("/upload/v1beta/files", content=lines.encode()).json()["file"]
        config = {"fileName": file["name"]}
    body = {"batch": {"displayName": "mine", "inputConfig": config}}
    batch = client.post("/v1beta/models/gemini-2.5-flash:batchGenerateContent", json=body).json()
    half = client.get(f"/v1beta/{batch['name']}").json()["metadata"]
    assert half["batchStats"] == {"requestCount": "4", "successfulRequestCount": "2", "pendingRequestCount": "2"}
    client = restart()
    assert client.get("/v1beta/batches").json()["operations"][0]["metadata"] == half
    done = client.get(f"/v1beta/{batch['name']}").json()
    assert (done["done"], done["metadata"]["batchStats"]["successfulRequestCount"]) == (True, "4")
    client = restart()
    over = client.get(f"/v1beta/{batch['name']}").json()
    assert over == done
    if of_file:
        name = over["response"]["responsesFile"]
        content = client.get(f"/download/v1beta/{name}:download?alt=media").content
        results = [json.loads(line) for line in content.splitlines()]
        assert [result["key"] for result in results] == ["0", "1", "2", "3"]
    else:
        results = over["response"]["inlinedResponses"]["inlinedResponses"]
        assert [result["metadata"]["place"] for result in results] == [0, 1, 2, 3]
    assert ["Row 3" in text_of(result["response"]) for result in results] == [False, False, False, True]
    assert client.delete(f"/v1beta/{batch['name']}").json() == {}
    clock.advance(48)
    assert client.get("/v1beta/files").json() == client.get("/v1beta/batches").json() == {}
    assert client.app.state.kept.bytes == 0


def test_batches_are_forgotten_in_the_end(restart, clock):
    client = restart()
    body = {"batch": {"inputConfig": {"requests": {"requests": [{"request": {"contents": [user("Hi")]}}]}}}}
    name = client.post("/v1beta/models/gemini-2.5-flash:batchGenerateContent", json=body).json()["name"]
    clock.advance(49)
    assert restart().get(f"/v1beta/{name}").json()["metadata"]["state"] == "BATCH_STATE_EXPIRED"
    clock.advance(60 * 24)
    assert restart().get(f"/v1beta/{name}").status_code == 404
    assert restart().app.state.kept.bytes == 0


def test_stores_and_documents_are_there_after_a_restart(restart):
    client = restart()
    store = client.post("/v1beta/fileSearchStores", json={"displayName": "Zoo"}).json()["name"]
    upload = f"/upload/v1beta/{store}:uploadToFileSearchStore"
    operation = client.post(upload, content=b"Otters eat sea urchins.", headers={"content-type": "text/plain"}).json()
    client = restart()
    for _ in range(2):
        assert client.get(f"/v1beta/{operation['name']}").status_code == 200
    client = restart()
    assert client.get(f"/v1beta/{operation['name']}").json()["done"]
    assert client.get(f"/v1beta/{store}").json()["activeDocumentsCount"] == "1"
    tools = [{"fileSearch": {"fileSearchStoreNames": [store]}}]
    found = ask(client, "What do otters eat?", tools=tools)["candidates"][0]["groundingMetadata"]["groundingChunks"]
    assert found[0]["retrievedContext"]["text"] == "Otters eat sea urchins."
    assert client.delete(f"/v1beta/{store}?force=true").json() == {}
    assert restart().app.state.kept.count() == {}


def test_tuned_models_permissions_and_tokens_are_there_after_a_restart(restart):
    client = restart()
    examples = {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}
    body = {"baseModel": "models/gemini-2.5-flash", "tuningTask": {"trainingData": examples}}
    client.post("/v1beta/tunedModels?tunedModelId=mine", json=body)
    grant = {"granteeType": "USER", "emailAddress": "a@example.com", "role": "READER"}
    client.post("/v1beta/tunedModels/mine/permissions", json=grant)
    heir = client.get("/v1beta/tunedModels/mine/permissions").json()["permissions"][1]
    client.post("/v1beta/tunedModels/mine:transferOwnership", json={"emailAddress": "a@example.com"})
    token = client.post("/v1beta/auth_tokens", json={"uses": 2}).json()["name"]
    assert client.app.state.auth_tokens.open_session(token).left == 1
    client = restart()
    assert client.get("/v1beta/tunedModels/mine").json()["state"] == "ACTIVE"
    assert client.get(f"/v1beta/{heir['name']}").json()["role"] == "OWNER"
    assert client.app.state.auth_tokens.open_session(token).left == 0
    assert client.app.state.auth_tokens.open_session(token) is None
    assert client.delete("/v1beta/tunedModels/mine").json() == {}
    assert client.app.state.kept.count() == {"authTokens": 1}


def test_uploads_go_on_after_a_restart(restart, clock):
    client = restart()
    headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
    body = {"file": {"displayName": "In two goes"}}
    url = client.post("/upload/v1beta/files", json=body, headers=headers).headers["x-goog-upload-url"]

    def send(command, content=b"", offset=0):
        said = {"x-goog-upload-command": command, "x-goog-upload-offset": str(offset)}
        return client.post(url, content=content, headers=said)

    send("upload", b"01234567")
    client = restart()
    assert send("query").headers["x-goog-upload-size-received"] == "8"
    done = send("upload, finalize", b"89", 8)
    assert (done.json()["file"]["displayName"], done.json()["file"]["sizeBytes"]) == ("In two goes", "10")
    client = restart()
    assert send("query").json() == done.json()
    assert send("query").headers["x-goog-upload-size-received"] == "10"
    clock.advance(7 * 24)
    assert send("query").status_code == 404


def test_a_refused_upload_leaves_nothing(clock):
    app = create_app(EchoEngine(), clock=clock, rng=random.Random(0), max_bytes=10)
    with TestClient(app, headers={"x-goog-api-key": "test"}) as client:
        refused = client.post("/upload/v1beta/files", content=b"01234567890")
        assert refused.json()["error"]["details"][0]["violations"] == [
            {
                "quotaMetric": "generativelanguage.googleapis.com/file_storage_bytes",
                "quotaId": "FileStorageBytesPerProject",
                "quotaValue": "10",
            }
        ]
        headers = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
        started = client.post("/upload/v1beta/files", headers=headers | {"x-goog-upload-header-content-length": "11"})
        assert (refused.status_code, started.status_code) == (429, 429)
        assert (app.state.kept.bytes, app.state.kept.count()) == (0, {})
        assert client.post("/upload/v1beta/files", content=b"0123456789").status_code == 200


# --- in a process of its own ------------------------------------------------------------------------------------------

SERVER = """
import sys
from pathlib import Path
from gemkit_emulator.app import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import address, listen, serve

with listen("127.0.0.1", int(sys.argv[2])) as listener:
    app = create_app(EchoEngine(), state=Path(sys.argv[1]), granularity=65536)
    serve(app, listener, lambda: print(address(listener), flush=True))
"""


@contextlib.contextmanager
def served(path, port=0):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*ROOTS, os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", SERVER, str(path), str(port)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_emulator_that_is_killed_in_the_middle_of_an_upload_goes_on(tmp_path):
    path, headers = tmp_path / "state.db", {"x-goog-api-key": "any"}
    data = random.Random(0).randbytes(65536 * 30 + 123)
    with served(path) as (process, base_url), httpx.Client(headers=headers, trust_env=False) as client:
        start = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
        url = client.post(f"{base_url}/upload/v1beta/files", headers=start).headers["x-goog-upload-url"]
        slice_ = {"x-goog-upload-command": "upload", "x-goog-upload-offset": "0"}
        client.post(url, content=data[: 65536 * 4], headers=slice_)
        address = urlsplit(url)
        assert address.port is not None
        with socket.create_connection((address.hostname, address.port)) as connection:
            head = (
                f"POST {address.path}?{address.query} HTTP/1.1\r\nhost: x\r\ncontent-length: {len(data) - 65536 * 4}\r\n"
                f"x-goog-upload-command: upload, finalize\r\nx-goog-upload-offset: {65536 * 4}\r\n\r\n"
            )
            connection.sendall(head.encode() + data[65536 * 4 : 65536 * 20 + 1000])
            process.send_signal(signal.SIGKILL)
            process.wait()
    with served(path, address.port) as (_, base_url), httpx.Client(headers=headers, trust_env=False) as client:
        size = int(client.post(url, headers={"x-goog-upload-command": "query"}).headers["x-goog-upload-size-received"])
        assert 65536 * 4 <= size <= 65536 * 20
        assert size % 65536 == 0
        rest = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": str(size)}
        file = client.post(url, content=data[size:], headers=rest).json()["file"]
        assert file["sizeBytes"] == str(len(data))
    with opened(Clock(), path) as state:
        (value,) = state.shelf("files").values()
        assert hashlib.sha256(b"".join(state.blob(value["content"]).blocks())).hexdigest() == value["sha256"]


def test_threads_can_share_it(clock, tmp_path):
    with opened(clock, tmp_path / "state.db") as state:
        shelf, blob = state.shelf("a"), state.new_blob()

        def work(number):
            for _ in range(50):
                with state.transaction():
                    count = (shelf.get("count") or {"n": 0})["n"]
                    shelf.put("count", {"n": count + 1})
                if number == 0:
                    blob.write(b"x" * 1000)
                    blob.flush()

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert shelf.get("count") == {"n": 200}
        assert blob.read(0, 100_000) == b"x" * 50_000
