"""Batches over the wire, blocking and awaiting: rows on their way into a file, results on their way out of one."""

from __future__ import annotations

import json
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from gemkit import types

from .wire import Body, Tongue, Wire, drain, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

MODEL = "gemini-2.5-flash"
JOB: dict[str, Any] = {"name": "batches/abc", "metadata": {"state": "BATCH_STATE_SUCCEEDED"}, "done": True}


class Service:
    """Takes an upload and a batch, and nothing else."""

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []
        self.created: Any = None
        self.left: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/upload/v1beta/files":
            return httpx.Response(
                200, headers={"x-goog-upload-url": "https://api.example.test/session", "x-goog-upload-status": "active"}
            )
        if request.url.path == "/session":
            self.lines += [json.loads(line) for line in request.content.splitlines()]
            return httpx.Response(
                200,
                headers={"x-goog-upload-status": "final"},
                json={"file": {"name": "files/up", "sizeBytes": str(len(request.content))}},
            )
        assert request.url.path == f"/v1beta/models/{MODEL}:batchGenerateContent"
        self.created = json.loads(request.content)["batch"]["inputConfig"]
        return httpx.Response(200, json=JOB)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    return tmp_path


def prompts(count: int) -> Iterator[str]:
    return (f"prompt {i}" for i in range(count))


@pytest.mark.parametrize("local", [True, False])
def test_many_rows_go_as_a_file_that_is_gone_then(tongue: Tongue, folder: Path, local: bool) -> None:
    service = Service()
    path = folder / "rows.jsonl"
    path.write_text("".join(f"{json.dumps({'contents': prompt})}\n" for prompt in prompts(100)))
    client = tongue.client(service, inline_limit=1000)

    async def main() -> None:
        job = await finish(client.batches.create(model=MODEL, src=path if local else prompts(100)))
        assert isinstance(job, types.BatchJob)
        assert job.state == "JOB_STATE_SUCCEEDED"

    tongue.run(main())
    assert service.created == {"fileName": "files/up"}
    assert [line["key"] for line in service.lines] == [f"request-{i + 1}" for i in range(100)]
    assert service.lines[99]["request"]["contents"][0]["parts"] == [{"text": "prompt 99"}]
    assert not list((folder / "temporary").iterdir())


def test_a_row_that_cant_be_sent_leaves_nothing_behind(tongue: Tongue, folder: Path) -> None:
    service = Service()
    client = tongue.client(service, inline_limit=100)

    async def main() -> None:
        with pytest.raises(TypeError, match=r"src\[3\]: contents can't hold a int"):
            await finish(client.batches.create(model=MODEL, src=[*prompts(3), 3]))

    tongue.run(main())
    assert service.created is None
    assert not service.lines
    assert not list((folder / "temporary").iterdir())


async def stream() -> AsyncIterator[str]:
    for prompt in prompts(3):
        yield prompt


def test_rows_may_be_awaited(tongue: Tongue) -> None:
    service = Service()
    client = tongue.client(service)

    async def main() -> None:
        rows = stream()
        await finish(client.batches.create(model=MODEL, src=rows))

    if tongue.blocking:
        with pytest.raises(TypeError, match=r"client\.aio can"):
            tongue.run(main())
        return
    tongue.run(main())
    assert [row["metadata"]["key"] for row in service.created["requests"]["requests"]] == [
        "request-1",
        "request-2",
        "request-3",
    ]


def make_line(key: str) -> bytes:
    return json.dumps({"key": key, "response": say(key, "STOP")}).encode() + b"\n"


def finished(file: str) -> dict[str, Any]:
    return {**JOB, "metadata": {**JOB["metadata"], "output": {"responsesFile": file}}}


def test_results_are_read_as_they_are_used(tongue: Tongue) -> None:
    body = Body(make_line("a"), make_line("b"), make_line("c")[:9], make_line("c")[9:])
    wire = Wire((200, finished("files/batch-abc")), (200, body))
    client = tongue.client(wire)

    async def main() -> None:
        results = client.batches.results("batches/abc")
        first = await pull(results)
        assert (first.key, first.text) == ("a", "a")
        assert len(body.log) == 1
        assert [result.key for result in await drain(results)] == ["b", "c"]
        assert body.closed

    tongue.run(main())
    assert [request.url.path for request in wire.requests] == [
        "/v1beta/batches/abc",
        "/v1beta/files/batch-abc:download",
    ]


def test_results_may_be_left(tongue: Tongue) -> None:
    body = Body(make_line("1"), make_line("2"))
    client = tongue.client(Wire((200, finished("files/batch-abc")), (200, body)))

    async def main() -> None:
        results = client.batches.results("batches/abc", output_type=int)
        assert (await pull(results)).parsed == 1
        await finish(results.close())
        assert body.closed

    tongue.run(main())


def test_each_look_takes_no_longer_than_the_wait(tongue: Tongue) -> None:
    running = {"name": "batches/abc", "metadata": {"state": "BATCH_STATE_RUNNING"}}
    wire = Wire((200, running), (200, JOB))
    client = tongue.client(wire, timeout=100)

    async def main() -> None:
        job = await finish(client.batches.wait("batches/abc", timeout=20, poll_interval=0.001, max_retries=0))
        assert job.has_succeeded
        assert (await finish(client.operations.wait(job, timeout=20))).name == "batches/abc"

    tongue.run(main())
    assert len(wire.requests) == 3
    assert all(request.extensions["timeout"]["read"] <= 20 for request in wire.requests)


def test_interactions_and_lists(tongue: Tongue) -> None:
    wire = Wire((200, {"id": "x", "status": "completed"}), (200, {"operations": [JOB]}))
    client = tongue.client(wire)

    async def main() -> None:
        assert (await finish(client.interactions.wait("x", timeout=3))).status == "completed"
        page = client.batches.list(
            config=types.ListBatchJobsConfig(page_size=1, http_options=types.HttpOptions(timeout=3000))
        )
        assert [job.name for job in await drain(iter(page) if tongue.blocking else aiter(page))] == ["batches/abc"]

    tongue.run(main())
