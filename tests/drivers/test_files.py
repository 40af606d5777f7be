"""Files up and down, between this machine and the emulator: blocking, under asyncio and under trio."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import json
import os
import random
import re
import socket
import stat
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

import gemkit
from gemkit import errors
from gemkit._core import uploads
from gemkit._drivers.destinations import Destination
from gemkit._drivers.http import find_library
from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import running_emulator
from gemkit_raw.models import File

from .serving import Server
from .wire import KEY, TONGUES, Body, Tongue, Wire, drain, finish

with warnings.catch_warnings():
    # It would rather have httpx2, and takes httpx where that is what there is.
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", UserWarning)
    from starlette.testclient import TestClient

SLICE = 64
DATA = bytes(range(256)) * 2
MP4 = b"\0\0\0\x18ftypmp42" + bytes(300)


class Emulator:
    """The emulator in this process; it notes what it is sent, and `strike` may do it harm."""

    def __init__(self, **options: Any) -> None:
        self.app = create_app(EchoEngine(), rng=random.Random(1), granularity=16, **options)
        self.files = self.app.state.files
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.strike: Any = lambda number: None
        """Called with the number of each request from 1; what it raises is all that the client gets."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            headers = {name.decode(): value.decode() for name, value in scope["headers"]}
            self.requests.append((f"{scope['method']} {scope['path']}", headers))
            self.strike(len(self.requests))
        await self.app(scope, receive, send)

    @property
    def slices(self) -> list[int]:
        """The bytes of each slice that came."""
        return [int(headers["content-length"]) for _, headers in self.requests if "x-goog-upload-offset" in headers]

    @property
    def sent(self) -> int:
        """The bytes of them all."""
        return sum(self.slices)

    def client(self, tongue: Tongue, **options: Any) -> Any:
        self.library: Any = httpx
        if tongue.blocking:
            http: Any = TestClient(self, "https://emulator")
            self.library = find_library(http, "Client")
        else:
            http = httpx.AsyncClient(transport=httpx.ASGITransport(self), base_url="https://emulator")
        return tongue.client(http_client=http, base_url="https://emulator", **options)

    async def make(self, data: bytes, mime_type: str = "video/mp4") -> File:
        """A file that a model made."""
        file = await self.files.add(data, mime_type=mime_type, source="GENERATED")
        return File.from_dict(file.describe("https://emulator/v1beta"))


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    monkeypatch.setattr(uploads, "SLICE", SLICE)
    monkeypatch.setattr(uploads, "LONGEST_SLICE", SLICE)
    emulator = Emulator()
    yield emulator
    with TestClient(emulator.app):  # its end is that of the emulator
        pass


async def upload(client: Any, file: Any = DATA, **options: Any) -> Any:
    return await finish(client.files.upload(file=file, **options))


def find(emulator: Emulator, file: Any) -> bytes:
    """The bytes that arrived."""
    return emulator.files.find(file.name.removeprefix("files/")).read(10_000)


# Up -------------------------------------------------------------------------------------------------------------------


def test_what_goes_up_is_what_arrives(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "Übersicht\n東京.bin"
    path.write_bytes(DATA)
    image = Image.new("RGB", (4, 4), "red")

    async def main() -> None:
        client = emulator.client(tongue)
        for file in (str(path), path, DATA, bytearray(DATA), memoryview(DATA), io.BytesIO(DATA), iter([DATA, b""])):
            made = await upload(client, file)
            assert find(emulator, made) == DATA
            assert made.display_name == (path.name if file in (str(path), path) else None)
            assert made.sha256_hash == hashlib.sha256(DATA).hexdigest().encode()
        with path.open("rb") as opened:
            opened.seek(100)
            assert find(emulator, await upload(client, opened)) == DATA[100:]
            assert not opened.closed
        made = await upload(client, image)
        assert (made.mime_type, find(emulator, made)[:4]) == ("image/png", b"\x89PNG")
        made = await upload(client, b"")
        assert find(emulator, made) == b""

    tongue.run(main())


def test_what_has_to_be_awaited_goes_up(async_tongue: Tongue, emulator: Emulator) -> None:
    async def make() -> Any:
        for at in range(0, len(DATA), 100):
            yield DATA[at : at + 100]

    async def main() -> None:
        client = emulator.client(async_tongue)
        assert find(emulator, await upload(client, make())) == DATA
        wire = Wire((200, {}, Body(DATA[:7], DATA[7:])))
        async with (
            httpx.AsyncClient(transport=httpx.MockTransport(wire)) as other,
            other.stream("GET", "https://example.test/cat.mp4") as response,
        ):
            made = await upload(client, response)
        assert (made.display_name, find(emulator, made)) == ("cat.mp4", DATA)

    async_tongue.run(main())


def test_a_callers_own_headers_go_with_every_request(tongue: Tongue, emulator: Emulator) -> None:
    options = {"http_options": {"headers": {"X-Own": "1"}}, "display_name": "D"}

    async def main() -> None:
        client = emulator.client(tongue)
        made = await upload(client, config=options)
        assert made.display_name == "D"
        assert {headers["x-own"] for _, headers in emulator.requests} == {"1"}
        assert options == {"http_options": {"headers": {"X-Own": "1"}}, "display_name": "D"}

    tongue.run(main())


def test_a_limit_of_the_call_is_that_of_each_of_its_requests(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slices take 0.6 of its seconds each; together they take more than it."""
    clock = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])

    def pass_time(number: int) -> None:
        clock[0] += 0.6

    emulator.strike = pass_time
    for options, own in (({"timeout": 1}, {}), ({}, {"timeout": 1})):
        client = emulator.client(TONGUES["blocking"], **options)
        assert find(emulator, client.files.upload(file=DATA, **own)) == DATA


@pytest.mark.parametrize(("seconds", "slices"), [(0.6, [64, 128, 256, 64]), (1.2, [64] * 8)], ids=["fast", "slow"])
def test_slices_grow_where_the_line_is_fast(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch, seconds: float, slices: list[int]
) -> None:
    monkeypatch.setattr(uploads, "LONGEST_SLICE", 300)
    clock = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])

    def pass_time(number: int) -> None:
        clock[0] += seconds

    emulator.strike = pass_time
    emulator.client(TONGUES["blocking"]).files.upload(file=DATA)
    assert emulator.slices == slices


def test_a_file_that_shrinks_meanwhile_is_an_error(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(DATA)

    async def main() -> None:
        client = emulator.client(tongue)
        with pytest.raises(errors.UploadFailedError, match="The file changed while it was uploaded: only 70 bytes"):
            await upload(client, path, progress=lambda done, total: os.truncate(path, 70))

    tongue.run(main())


# After an interruption ------------------------------------------------------------------------------------------------


class Stop(BaseException):
    """Such as KeyboardInterrupt is."""


def stop_at(done: int) -> Any:
    def progress(sent: int, total: int | None) -> None:
        if sent >= done:
            raise Stop

    return progress


@pytest.mark.parametrize("kind", ["path", "stream"])
def test_an_upload_that_was_interrupted_goes_on(tongue: Tongue, emulator: Emulator, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(DATA)
    state = tmp_path / "state.json"
    reports: list[Any] = []

    async def main() -> None:
        client = emulator.client(tongue)
        begun = uploads.Upload()
        with pytest.raises(Stop):
            await upload(client, path if kind == "path" else iter([DATA]), progress=stop_at(200), resume=begun)
        begun.save(state)
        assert stat.S_IMODE(state.stat().st_mode) == 0o600
        assert begun.url not in repr(begun)
        made = await upload(
            client,
            path if kind == "path" else iter([DATA]),
            progress=lambda *report: reports.append(report),
            resume=state,
        )
        assert find(emulator, made) == DATA
        assert emulator.sent == len(DATA)
        assert reports[0] == (256, 512 if kind == "path" else None)
        assert not state.exists()

    tongue.run(main())


def test_an_upload_of_the_callers_can_be_saved_at_any_time(tongue: Tongue, emulator: Emulator) -> None:
    begun = gemkit.Upload()
    seen: list[tuple[int, str]] = []

    async def main() -> None:
        client = emulator.client(tongue)
        await upload(client, progress=lambda *_: seen.append((begun.offset, begun.fingerprint)), resume=begun)

    tongue.run(main())
    fingerprint = hashlib.sha256(DATA).hexdigest()
    assert seen == [(at, fingerprint) for at in range(64, 513, 64)]


def test_an_error_has_what_is_needed_to_go_on(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    def refuse(number: int) -> None:
        if number > 3:
            raise emulator.library.ReadError("gone")

    async def main() -> None:
        client = emulator.client(tongue)
        emulator.strike = refuse
        with pytest.raises(errors.UploadFailedError) as caught:
            await upload(client)
        emulator.strike = lambda number: None
        error = caught.value
        assert error.upload is not None
        assert (error.upload.offset, error.upload.fingerprint) == (128, hashlib.sha256(DATA).hexdigest())
        error.upload.save(tmp_path / "state")
        made = await upload(client, resume=uploads.Upload.load(tmp_path / "state"))
        assert find(emulator, made) == DATA

    tongue.run(main())


def test_another_file_is_not_taken_for_the_rest(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    async def main() -> None:
        client = emulator.client(tongue)
        state = tmp_path / "state"
        with pytest.raises(Stop):
            await upload(client, progress=stop_at(300), resume=state)
        for other in (b"x" + DATA[1:], DATA + b"x", DATA[:-1]):
            with pytest.raises(errors.UploadFailedError, match="not the file whose upload was begun"):
                await upload(client, other, resume=state)
        assert state.exists()
        assert find(emulator, await upload(client, resume=state)) == DATA

    tongue.run(main())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"url": 5}',
        b"\xff",
        '{"url": "x", "size": 1, "granularity": 1, "offset": 0, "checked": 0, "sha256": ""}',
    ],
)
def test_what_is_no_saved_upload_is_refused(emulator: Emulator, tmp_path: Path, text: str | bytes) -> None:
    state = tmp_path / "state"
    state.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ValueError, match="is not a saved upload"):
        emulator.client(TONGUES["blocking"]).files.upload(file=DATA, resume=state)
    assert emulator.requests == []


def test_a_state_that_cannot_be_written_is_an_error_before_anything_is_sent(tmp_path: Path, emulator: Emulator) -> None:
    with pytest.raises(OSError, match="missing"):
        emulator.client(TONGUES["blocking"]).files.upload(file=DATA, resume=tmp_path / "missing" / "state")
    assert emulator.sent == 0


PROGRAM = """
import os, signal, sys
import gemkit
from gemkit._core import uploads

uploads.SLICE = uploads.LONGEST_SLICE = 64 * 1024
client = gemkit.Client(api_key="k", base_url=sys.argv[1])

def progress(done, total):
    if done >= 5 * uploads.SLICE:
        os.kill(os.getpid(), signal.SIGKILL)

client.files.upload(file=sys.argv[2], resume=sys.argv[3], progress=progress)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_upload_whose_process_was_killed_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SLICE", "LONGEST_SLICE"):
        monkeypatch.setattr(uploads, name, 64 * 1024)
    monkeypatch.setitem(create_app.__kwdefaults__ or {}, "granularity", 1024)
    data = random.Random(1).randbytes(1_000_000)
    path, state = tmp_path / "data.bin", tmp_path / "state"
    path.write_bytes(data)
    sent: list[int] = []

    def note(request: httpx.Request) -> None:
        if "x-goog-upload-offset" in request.headers:
            sent.append(int(request.headers["content-length"]))

    with running_emulator() as url, httpx.Client(event_hooks={"request": [note]}) as http:
        environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", PROGRAM, url, path, state], env=environ, check=False)
        assert done.returncode == -9
        assert json.loads(state.read_text())["offset"] >= 4 * uploads.SLICE
        client = gemkit.Client(api_key=KEY, base_url=url, http_client=http)
        made = client.files.upload(file=path, resume=state)
        assert made.sha256_hash == hashlib.sha256(data).hexdigest().encode()
        assert sum(sent) == len(data) - 5 * uploads.SLICE
        assert not state.exists()


def test_a_task_that_is_cancelled_leaves_an_upload_that_goes_on(async_tongue: Tongue, emulator: Emulator) -> None:
    async def main() -> None:
        client = emulator.client(async_tongue)
        begun = uploads.Upload()
        if async_tongue.name == "asyncio":
            task: Any = None

            def cancel(done: int, total: int | None) -> None:
                if done >= 128:
                    task.cancel()

            task = asyncio.ensure_future(upload(client, progress=cancel, resume=begun))
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            import trio

            with trio.CancelScope() as scope:
                await upload(client, progress=lambda done, total: done >= 128 and scope.cancel(), resume=begun)
        assert begun.offset == 128
        assert find(emulator, await upload(client, resume=begun)) == DATA
        assert emulator.sent <= len(DATA) + SLICE  # one may have been on its way

    async_tongue.run(main())


# Until it is ready ----------------------------------------------------------------------------------------------------


def test_a_video_is_waited_for(tongue: Tongue, emulator: Emulator) -> None:
    states: list[Any] = []

    async def main() -> None:
        client = emulator.client(tongue)
        emulator.files.looks = 3
        made = await upload(client, MP4)
        assert made.state == "PROCESSING"
        assert not made.is_ready
        ready = await finish(
            client.files.wait(made, timeout=60, poll_interval=0.001, progress=lambda file: states.append(file.state))
        )
        assert ready.is_ready
        assert states == ["PROCESSING", "PROCESSING", "ACTIVE"]
        before = len(emulator.requests)
        assert await finish(client.files.wait(ready)) is ready
        assert len(emulator.requests) == before
        assert (await upload(client, MP4, wait=True, poll_interval=0.001, timeout=60)).is_ready
        with pytest.raises(errors.WaitTimeoutError) as caught:
            await upload(client, MP4, wait=True, poll_interval=0.001, timeout=0.000_001)
        assert caught.value.last.state == "PROCESSING"

    tongue.run(main())


def test_a_video_that_is_broken_is_an_error(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    state = tmp_path / "state"

    async def main() -> None:
        client = emulator.client(tongue)
        with pytest.raises(
            errors.FileProcessingError, match=r"files/\w+ could not be processed: The file could not"
        ) as c:
            await upload(client, MP4, config={"display_name": "broken.mp4"}, wait=True, resume=state)
        assert c.value.file is not None
        assert c.value.file.error is not None
        with pytest.raises(errors.FileProcessingError):
            await finish(client.files.wait(c.value.file))
        assert not state.exists()

    tongue.run(main())


def test_what_waits_is_kept_until_all_is_done(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    """Whoever comes again finds the file without sending it again."""
    state = tmp_path / "state"

    async def main() -> None:
        client = emulator.client(tongue)
        emulator.files.looks = 5
        with pytest.raises(errors.WaitTimeoutError) as caught:
            await upload(client, MP4, wait=True, resume=state, poll_interval=0.001, timeout=0.000_001)
        assert state.exists()
        ready = await upload(client, MP4, wait=True, resume=state, poll_interval=0.001)
        assert (ready.name, ready.state) == (caught.value.last.name, "ACTIVE")
        assert emulator.sent == len(MP4)
        assert not state.exists()

    tongue.run(main())


# The same again -------------------------------------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 1_780_000_000_000_000_000

    def __call__(self) -> int:
        return self.now


def test_a_file_that_is_there_is_not_sent_again(tongue: Tongue, emulator: Emulator) -> None:
    reports: list[Any] = []

    async def main() -> None:
        client = emulator.client(tongue)
        first = await upload(client, reuse=True)
        await upload(client, b"other")
        before = emulator.sent
        again = await upload(client, reuse=True, progress=lambda *report: reports.append(report))
        assert (again.name, emulator.sent, reports) == (first.name, before, [(512, 512)])
        for file, options in (
            (DATA[:-1] + b"x", {}),
            (DATA, {"config": {"mime_type": "image/png"}}),
            (DATA, {"config": {"display_name": "D"}}),
            (DATA, {"config": {"name": "my-name"}}),
        ):
            assert (await upload(client, file, reuse=True, **options)).name != first.name
        with pytest.raises(ValueError, match="can be read twice"):
            await upload(client, iter([DATA]), reuse=True)

    tongue.run(main())


@pytest.mark.parametrize(("minutes", "is_reused"), [(59, False), (61, True)])
def test_a_file_that_is_about_to_expire_is_sent_again(
    tongue: Tongue, monkeypatch: pytest.MonkeyPatch, minutes: int, is_reused: bool
) -> None:
    """By the time of the service, not of this machine."""
    left = f"2026-01-01T{minutes // 60:02}:{minutes % 60:02}:00Z"
    sha256 = hashlib.sha256(DATA).hexdigest()
    there = {"name": "files/old", "sha256Hash": sha256, "sizeBytes": "512", "state": "ACTIVE", "expirationTime": left}
    there["mimeType"] = "application/octet-stream"
    date = {"date": "Thu, 01 Jan 2026 00:00:00 GMT"}
    wire = Wire(
        (200, date, {"files": [there]}),
        (200, {"x-goog-upload-url": "https://api.example.test/up"}, b""),
        (200, {"x-goog-upload-status": "final"}, {"file": {"name": "files/new"}}),
    )

    async def main() -> None:
        made = await upload(tongue.client(wire), reuse=True)
        assert made.name == ("files/old" if is_reused else "files/new")

    tongue.run(main())


# Many -----------------------------------------------------------------------------------------------------------------


def test_many_files_come_in_order(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    reports: list[tuple[float, int]] = []
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 100)

    async def main() -> None:
        client = emulator.client(tongue)
        given = [path, b"b" * 300, {"file": b"c", "config": {"display_name": "C"}}, io.BytesIO(b"")]
        made = await finish(
            client.files.upload_many(given, concurrency=2, progress=lambda *report: reports.append(report))
        )
        assert [find(emulator, file) for file in made] == [b"a" * 100, b"b" * 300, b"c", b""]
        assert [file.display_name for file in made] == ["a.txt", None, "C", None]
        assert reports[-1] == (4, 4)
        assert await finish(client.files.upload_many([])) == []

    tongue.run(main())


def test_one_that_fails_does_not_take_the_others_along(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    async def main() -> None:
        client = emulator.client(tongue)
        with pytest.raises(
            errors.UploadsFailedError, match=r"^1 of 3 files could not be uploaded, the first"
        ) as caught:
            await finish(client.files.upload_many([b"a", tmp_path / "missing", b"c"]))
        first, second, third = caught.value.results
        assert isinstance(second, FileNotFoundError)
        assert caught.value.__cause__ is second
        assert [find(emulator, file) for file in (first, third)] == [b"a", b"c"]

    tongue.run(main())


def test_each_has_patience_of_its_own(tongue: Tongue, emulator: Emulator) -> None:
    lost: set[str] = set()

    def lose(number: int) -> None:
        address = emulator.requests[-1][0] + emulator.requests[-1][1].get("x-goog-upload-offset", "")
        if "x-goog-upload-offset" in emulator.requests[-1][1] and address not in lost:
            lost.add(address)
            raise emulator.library.ReadError("gone")

    emulator.strike = lose

    async def main() -> None:
        client = emulator.client(tongue, max_retries=None, retry=gemkit.RetryPolicy(initial=0))
        made = await finish(client.files.upload_many([DATA, DATA[::-1]]))
        assert [find(emulator, file) for file in made] == [DATA, DATA[::-1]]

    tongue.run(main())


@pytest.mark.parametrize("files", ["a.txt", b"a", {"file": "a"}, 5, None], ids=repr)
def test_what_is_not_many_files_is_refused(files: Any) -> None:
    with pytest.raises(TypeError, match="takes several files"):
        TONGUES["blocking"].client(Wire((200, {}))).files.upload_many(files)


def test_none_at_a_time_makes_no_sense() -> None:
    with pytest.raises(ValueError, match="concurrency"):
        TONGUES["blocking"].client(Wire((200, {}))).files.upload_many([b"a"], concurrency=0)


def test_after_an_interruption_the_others_end_with_their_slice(emulator: Emulator) -> None:
    """A thread can't be stopped; but what it does is a flow, which goes no further."""
    client = emulator.client(TONGUES["blocking"])
    going, gone = threading.Event(), threading.Event()

    def stop(done: float, total: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            going.wait(5)
            going.set()
            raise Stop

    def pieces() -> Iterator[bytes]:
        try:
            for _ in range(1000):
                yield bytes(SLICE)
                going.set()
        finally:
            gone.set()

    with pytest.raises(Stop):
        client.files.upload_many([pieces(), b"x" * 200], concurrency=2, progress=stop)
    assert gone.wait(5)
    assert emulator.sent < 1000 * SLICE


# Down -----------------------------------------------------------------------------------------------------------------


def test_a_file_comes_down(tongue: Tongue, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(b"old")
    reports: list[Any] = []
    file = asyncio.run(emulator.make(DATA))

    async def main() -> None:
        client = emulator.client(tongue)
        assert await finish(client.files.download(file=file)) == DATA
        assert await finish(client.files.download(file=file.uri)) == DATA
        assert await finish(client.files.download(file=file.download_uri)) == DATA
        report = reports.append
        done = await finish(client.files.download(file=file.name, destination=path, progress=lambda *it: report(it)))
        assert (done, path.read_bytes(), reports[-1]) == (None, DATA, (512, 512))
        target = io.BytesIO()
        await finish(client.files.download(file=file, destination=target))
        assert target.getvalue() == DATA
        assert b"".join(await drain(client.files.download_stream(file=file))) == DATA
        uploaded = await upload(client)
        with pytest.raises(ValueError, match="was uploaded"):
            await finish(client.files.download(file=uploaded))
        with pytest.raises(errors.BadRequestError, match="Only generated files can be downloaded"):
            await finish(client.files.download(file=uploaded.name))

    tongue.run(main())
    assert [*tmp_path.iterdir()] == [path]


def test_a_download_that_breaks_goes_on_by_range(tongue: Tongue, tmp_path: Path) -> None:
    wire = Wire(
        (200, {"content-length": "512", "etag": '"1"'}, Body(DATA[:100], httpx.ReadError("gone"))),
        (206, {"content-range": "bytes 100-511/512"}, Body(DATA[100:300], httpx.RemoteProtocolError("gone"))),
        (200, {"content-length": "512", "etag": '"1"'}, Body(DATA[:50], DATA[50:])),
    )

    async def main() -> None:
        client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0, max_retries=1))
        await finish(client.files.download(file="a", destination=tmp_path / "a"))
        assert (tmp_path / "a").read_bytes() == DATA
        assert [request.headers.get("range") for request in wire.requests] == [None, "bytes=100-", "bytes=300-"]

    tongue.run(main())


def test_a_large_download_that_breaks_goes_on_by_range(tongue: Tongue, serve: Any, tmp_path: Path) -> None:
    data = random.Random(0).randbytes(3_000_000)

    def answer(server: Server, connection: socket.socket) -> None:
        asked = re.search(rb"(?i)range: bytes=(\d+)-", server.heads[-1])
        at = int(asked[1]) if asked else 0
        where = b"Content-Range: bytes %d-%d/%d\r\n" % (at, len(data) - 1, len(data)) if asked else b""
        head = b"HTTP/1.1 %d OK\r\nContent-Length: %d\r\n%s\r\n" % (206 if asked else 200, len(data) - at, where)
        connection.sendall(head + data[at : at + 1_200_000])
        connection.shutdown(socket.SHUT_WR)

    server = serve(answer)

    async def main() -> None:
        client = tongue.client(
            base_url=server.url, max_retries=None, retry=gemkit.RetryPolicy(initial=0, max_retries=1)
        )
        await finish(client.files.download(file="a", destination=tmp_path / "a"))
        assert (tmp_path / "a").read_bytes() == data
        await finish(client.close())

    tongue.run(main())
    assert server.connections == 3


LARGE = random.Random(0).randbytes(1_500_000)
ENCODED = {
    "counted": (b"Content-Length: %d" % len(LARGE), LARGE),
    "chunked": (
        b"Transfer-Encoding: chunked",
        b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (LARGE[:700_000], LARGE[700_000:], b"")),
    ),
    "compressed": (b"Content-Encoding: gzip\r\nContent-Length: %d" % len(gzip.compress(LARGE)), gzip.compress(LARGE)),
    "ended by the connection": (b"Connection: close", LARGE),
}


@pytest.fixture(params=ENCODED)
def large(request: pytest.FixtureRequest, serve: Any) -> Server:
    """A service whose downloads are LARGE, in some way."""
    header, body = ENCODED[request.param]

    def answer(_: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + header + b"\r\n\r\n" + body)
        if header == b"Connection: close":
            connection.shutdown(socket.SHUT_WR)

    return serve(answer)


def test_a_large_file_comes_down(tongue: Tongue, large: Server, tmp_path: Path) -> None:
    async def main() -> None:
        client = tongue.client(base_url=large.url)
        await finish(client.files.download(file="a", destination=tmp_path / "a"))
        assert (tmp_path / "a").read_bytes() == LARGE
        assert await finish(client.files.download(file="a")) == LARGE
        assert b"".join(await drain(client.files.download_stream(file="a"))) == LARGE
        await finish(client.close())

    tongue.run(main())


def test_whoever_takes_the_bytes_may_keep_them(large: Server, tmp_path: Path) -> None:
    class Keeper:
        def __init__(self) -> None:
            self.kept: list[Any] = []

        def write(self, data: Any) -> None:
            self.kept.append(data)

    keeper = Keeper()
    with TONGUES["blocking"].client(base_url=large.url) as client:
        client.files.download(file="a", destination=keeper)
        assert b"".join(keeper.kept) == LARGE
        with client.files.with_streaming_response.download(file="a", destination=tmp_path / "a") as held:
            assert b"".join(list(held.iter_bytes())) == LARGE


def test_threads_are_not_sent_for_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemkit._drivers.destinations.BLOCK", 100)
    written: list[str] = []
    write = Destination.write

    def watched(self: Destination) -> None:
        written.append(threading.current_thread().name)
        write(self)

    monkeypatch.setattr(Destination, "write", watched)
    wire = Wire((200, {"content-length": "512"}, Body(DATA[:50], DATA[50:120], DATA[120:200], DATA[200:])))

    async def main() -> None:
        client = TONGUES["asyncio"].client(wire)
        await client.files.download(file="a", destination=tmp_path / "a")
        assert (tmp_path / "a").read_bytes() == DATA

    asyncio.run(main())
    assert len(written) == 3  # 120 bytes; 392; what was left, of which there was nothing
    assert threading.main_thread().name not in written


def test_of_a_download_that_fails_nothing_is_left(tongue: Tongue, tmp_path: Path) -> None:
    wire = Wire((200, {"content-length": "512"}, Body(DATA[:100], httpx.ReadError("gone"))))
    path = tmp_path / "a"
    path.write_bytes(b"old")

    async def main() -> None:
        client = tongue.client(wire)
        with pytest.raises(errors.APIConnectionError):
            await finish(client.files.download(file="a", destination=path))

    tongue.run(main())
    assert path.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [path]


# Destinations ---------------------------------------------------------------------------------------------------------


def put(target: Any, *pieces: bytes) -> None:
    destination = Destination(target)
    try:
        for piece in pieces:
            destination.add(piece)
        destination.commit()
    finally:
        destination.close()


def test_a_path_has_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a"
    destination = Destination(path)
    destination.add(b"a")
    destination.write()
    assert not path.exists()
    destination.add(b"b")
    destination.commit()
    destination.close()
    assert path.read_bytes() == b"ab"
    (tmp_path / "plain").write_bytes(b"")
    assert path.stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="links and devices")
def test_links_are_followed_and_devices_written_to(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real" / "a")
    put(tmp_path / "link", b"ab")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "a").read_bytes() == b"ab"
    put("/dev/null", b"ab")
    assert not Path("/dev/null").is_file()


def test_a_raw_file_that_takes_few_bytes_at_a_time_gets_all(tmp_path: Path) -> None:
    class Slow(io.RawIOBase):
        data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            self.data += bytes(data[:3])
            return min(3, len(data))

    slow = Slow()
    put(slow, b"abcdefgh", b"")
    assert slow.data == b"abcdefgh"
    assert not slow.closed


def test_what_returns_no_number_has_taken_all() -> None:
    class Silent:
        data = b""

        def write(self, data: Any) -> None:
            self.data += bytes(data)

    silent = Silent()
    put(silent, b"abc")
    assert silent.data == b"abc"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda folder: io.StringIO(), TypeError),
        (lambda folder: (folder / "text").open("w", encoding="utf-8"), TypeError),
        (lambda folder: 5, TypeError),
        (lambda folder: folder, OSError),
        (lambda folder: folder / "missing" / "a", OSError),
    ],
    ids=["text", "text file", "number", "folder", "missing"],
)
def test_what_is_no_destination_is_refused(tmp_path: Path, make: Any, error: Any) -> None:
    target = make(tmp_path)
    with pytest.raises(error):
        Destination(target)
    if hasattr(target, "close"):
        target.close()


def test_a_file_that_is_gone_meanwhile_is_no_trouble_at_the_end(tmp_path: Path) -> None:
    destination = Destination(tmp_path / "a")
    for path in tmp_path.iterdir():
        path.unlink()
    destination.close()
