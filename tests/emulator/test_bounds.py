"""Memory that stays bounded, clients that vanish, an end that comes in time, keys that are never told."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import anyio.lowlevel
import httpx
import pytest

import gemkit_emulator
from gemkit_emulator import running_emulator
from gemkit_emulator.engines import Piece
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import listen
from gemkit_emulator.state import State

KEY = {"x-goog-api-key": "any"}
ROOTS = [str(Path(gemkit_emulator.__file__).parents[1]), str(Path(gemkit_emulator.__file__).parents[2] / "generated")]
STREAM = "/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse"
BODY = json.dumps({"contents": [{"parts": [{"text": "Hi"}]}]}).encode()
SERVER = """
import asyncio, sys
from contextlib import suppress
from pathlib import Path
from gemkit_emulator.app import create_app
from gemkit_emulator.engines import Piece
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import address, listen, serve

class Engine(EchoEngine):
    async def generate(self, prompt, index):
        if "fault" in prompt.heard:
            raise KeyError("a fault of the engine")
        yield Piece("one", 1)
        await asyncio.Event().wait()

with listen("127.0.0.1", 0) as listener:
    app = create_app(Engine(), state=Path(sys.argv[1]))
    with suppress(KeyboardInterrupt):
        serve(app, listener, lambda: print(address(listener), flush=True))
"""

unix = pytest.mark.skipif(os.name == "nt", reason="signals")
linux = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="it tells the memory of a process")


@contextlib.contextmanager
def served(path):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*ROOTS, os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", SERVER, str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            assert process.stdout
            yield process, process.stdout.readline().decode().strip()
        finally:
            process.kill()


def connect(base_url, request):
    address = urlsplit(base_url)
    connection = socket.create_connection((address.hostname, address.port))
    connection.sendall(request)
    return connection


def ask_for_stream(base_url):
    head = f"POST {STREAM} HTTP/1.1\r\nhost: x\r\nx-goog-api-key: any\r\ncontent-length: {len(BODY)}\r\n\r\n"
    return connect(base_url, head.encode() + BODY)


def read_until(connection, text):
    found = b""
    while text not in found:
        block = connection.recv(65536)
        assert block, found
        found += block
    return found


def memory_of(process):
    """Its resident megabytes."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
    assert found
    return int(found[1]) / 1024


@linux
@pytest.mark.parametrize("multipart", [False, True])
def test_a_large_upload_takes_little_memory(tmp_path, multipart):
    size, block = 160 * 1024 * 1024, bytes(1024 * 1024)
    edge = b'--edge\r\ncontent-type: application/json\r\n\r\n{"file": {}}\r\n--edge\r\ncontent-type: video/mp4\r\n\r\n'

    def content():
        if multipart:
            yield edge
        for _ in range(size // len(block)):
            yield block
        if multipart:
            yield b"\r\n--edge--\r\n"

    with served(tmp_path / "state.db") as (process, base_url), httpx.Client(headers=KEY, trust_env=False) as client:
        client.post(f"{base_url}/upload/v1beta/files", content=block)
        before, peak, done = memory_of(process), [0.0], threading.Event()

        def watch():
            while not done.wait(0.01):
                peak[0] = max(peak[0], memory_of(process))

        watcher = threading.Thread(target=watch)
        watcher.start()
        headers = {"content-type": "multipart/related; boundary=edge"} if multipart else {}
        file = client.post(f"{base_url}/upload/v1beta/files", content=content(), headers=headers, timeout=60).json()
        done.set()
        watcher.join()
        assert file["file"]["sizeBytes"] == str(size)
        assert 0 < peak[0] < before + 64


class CountingEngine(EchoEngine):
    """Writes without end, and counts what is under way."""

    def __init__(self, text, pieces=10_000):
        self.text, self.pieces = text, pieces
        self.written = self.open = 0

    async def generate(self, prompt, index):
        self.open += 1
        try:
            for number in range(1, self.pieces + 1):
                await anyio.lowlevel.checkpoint()
                yield Piece(self.text, number, "STOP" if number == self.pieces else None)
                self.written += 1
        finally:
            self.open -= 1


def pass_time(client, until, rounds=2000):
    """Let the emulator do so many other things, or fewer until something is so."""
    for _ in range(rounds):
        if until():
            return True
        assert client.get("/v1beta/models/gemini-2.5-flash").is_success
    return False


def test_a_slow_reader_makes_the_engine_wait():
    engine = CountingEngine("words " * 10_000)
    with running_emulator(engine) as base_url, httpx.Client(base_url=base_url, headers=KEY, trust_env=False) as client:
        with ask_for_stream(base_url) as connection:
            read_until(connection, b"words")
            seen = [-1] * 20

            def rests():
                seen.append(engine.written)
                return seen[-20] == engine.written

            assert pass_time(client, rests)
            assert 0 < engine.written < 500  # what the sockets of the two sides take
            assert engine.open == 1
        assert pass_time(client, lambda: engine.open == 0)


@pytest.mark.parametrize("rude", [False, True])
def test_clients_that_vanish_leave_nothing_behind(rude):
    engine = CountingEngine("words " * 1000)
    with running_emulator(engine) as base_url, httpx.Client(base_url=base_url, headers=KEY, trust_env=False) as client:
        with contextlib.ExitStack() as connections:
            for _ in range(20):
                connection = connections.enter_context(ask_for_stream(base_url))
                read_until(connection, b"words")
                if rude:  # a reset in place of a goodbye
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            assert engine.open == 20
        assert pass_time(client, lambda: engine.open == 0)


@pytest.mark.parametrize("command", ["upload", "raw"])
def test_uploads_of_clients_that_vanish_leave_only_what_can_be_resumed(tmp_path, command):
    with served(tmp_path / "state.db") as (process, base_url), httpx.Client(headers=KEY, trust_env=False) as client:
        path, protocol, size = "/upload/v1beta/files", "raw", 3 * 1024 * 1024
        if command == "upload":
            start = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
            url = client.post(f"{base_url}{path}", headers=start).headers["x-goog-upload-url"]
            path, protocol = f"{urlsplit(url).path}?{urlsplit(url).query}", "resumable"
        head = (
            f"POST {path} HTTP/1.1\r\nhost: x\r\nx-goog-api-key: any\r\nx-goog-upload-protocol: {protocol}\r\n"
            f"x-goog-upload-command: {command}\r\nx-goog-upload-offset: 0\r\ncontent-length: {2 * size}\r\n\r\n"
        )
        connect(base_url, head.encode() + bytes(size)).close()
        if command == "upload":  # which waits for the slice to end
            query = client.post(url, headers={"x-goog-upload-command": "query"})
            assert query.headers["x-goog-upload-size-received"] == "0"
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=20) == (b"", b"")
    state = State(time.time_ns, tmp_path / "state.db")
    assert (state.bytes, state.ask("SELECT count(*) FROM block")[0]) == (0, 0)
    assert state.count() == ({"uploads": 1} if command == "upload" else {})
    state.close()


@unix
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_soon_and_quietly_with_streams_open(tmp_path, stop):
    with served(tmp_path / "state.db") as (process, base_url), contextlib.ExitStack() as connections:
        file = httpx.post(f"{base_url}/upload/v1beta/files", content=b"kept", headers=KEY, trust_env=False).json()
        for _ in range(30):
            read_until(connections.enter_context(ask_for_stream(base_url)), b'"one"')
        begun = time.monotonic()
        process.send_signal(stop)
        said, complaints = process.communicate(timeout=20)
        assert (said, complaints) == (b"", b"")
        assert time.monotonic() - begun < 5  # two seconds, on a machine that is not busy
        assert process.returncode in (0, -stop)
    with served(tmp_path / "state.db") as (process, base_url):
        assert httpx.get(f"{base_url}/v1beta/files", headers=KEY, trust_env=False).json() == {
            "files": [file["file"] | {"uri": f"{base_url}/v1beta/{file['file']['name']}"}]
        }


@unix
def test_keys_are_told_to_nobody(tmp_path):
    canary = "AIzaSyCanaryCanaryCanaryCanaryCanary123"
    path = tmp_path / "state.db"
    fault = json.dumps({"contents": [{"parts": [{"text": "fault"}]}]}).encode()
    generate = "/v1beta/models/gemini-2.5-flash:generateContent"
    row = json.dumps({"request": {"contents": [{"parts": [{"text": "Hi"}]}]}}).encode()
    with served(path) as (process, base_url):
        answers = []
        for headers, query in (
            ({"x-goog-api-key": canary}, ""),
            ({"authorization": f"Bearer {canary}"}, ""),
            ({}, f"key={canary}"),
            ({}, f"access_token={canary}"),
        ):
            with httpx.Client(base_url=base_url, headers=headers, trust_env=False) as client:

                def send(method, url, client=client, query=query, **options):
                    joint = "&" if "?" in url else "?"
                    answers.append(client.request(method, url + joint + query if query else url, **options))
                    return answers[-1]

                send("POST", generate, content=fault)
                send("POST", generate, content=b"{")
                send("POST", "/v1beta/models/none:generateContent", content=BODY)
                send("GET", "/nothing")
                send("PUT", "/v1beta/files")
                name = send("POST", "/upload/v1beta/files", content=row).json()["file"]["name"]
                start = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
                send("POST", "/upload/v1beta/files", headers=start)
                batch = {"batch": {"inputConfig": {"fileName": name}}}
                batch = send("POST", generate.replace("generate", "batchGenerate"), json=batch).json()
                send("POST", "/v1beta/auth_tokens", json={})
                send("POST", "/v1beta/interactions", json={"model": "gemini-3.8-flash", "input": "fault"})
        for request in (
            f"GET /v1beta/models?key={canary} HTTP/9.9\r\n\r\n",
            f"BROKEN\r\nx-goog-api-key: {canary}\r\n\r\n",
            f"POST {generate}?key={canary} HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
        ):
            with connect(base_url, request.encode()) as connection:
                answers.append(connection.recv(65536))
        process.send_signal(signal.SIGTERM)
        said = b"".join(process.communicate(timeout=20))
    assert b"a fault of the engine" in said  # so there are tracebacks to look at
    assert canary.encode() not in said
    told = [
        answer if isinstance(answer, bytes) else answer.content + repr(answer.headers).encode() for answer in answers
    ]
    assert canary.encode() not in b"".join(told)
    files = [each for each in tmp_path.iterdir() if each.is_file()]
    assert path in files
    assert all(canary.encode() not in each.read_bytes() for each in files)


@pytest.mark.parametrize(
    ("host", "told"), [("127.0.0.1", False), ("localhost", False), ("::1", False), ("0.0.0.0", True), ("", True)]
)
def test_a_host_for_others_is_warned_of(capsys, host, told):
    try:
        listen(host, 0).close()
    except OSError:
        pytest.skip("no such address here")
    assert ("any key will do" in capsys.readouterr().err) == told
