"""One scenario, one client, one fresh process: what it cost is printed as JSON.

    PYTHON benchmarks/scenarios.py gemkit_sdk unary '{"base": "http://127.0.0.1:PORT", "stub": "http://127.0.0.1:PORT"}'

Runs in the environments of all clients, so it needs nothing but Python, and one of the adapters. Times are seconds, memory
is MB. CPU is what this process took, user and system, all threads.
"""

from __future__ import annotations

import asyncio
import gc
import http.client
import importlib
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

QUESTION = "What is the capital of France?"
LINE = "Tell me more about that, please, with one example and a short list. "
MIB = 1 << 20
STATUS = Path("/proc/self/status")
Costs = dict[str, float]


class Bench:
    """A client, the stub it asks, and the meters."""

    def __init__(self, adapter: Any, base: str, stub: str) -> None:
        self.sdk = adapter
        self.base = base
        self._stub = urlsplit(stub)

    def tell(self, path: str) -> Costs:
        """What the stub answers; of `/counts`, what it has seen so far."""
        assert self._stub.hostname
        connection = http.client.HTTPConnection(self._stub.hostname, self._stub.port, timeout=20)
        connection.request("GET", path)
        answer: Costs = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    @contextmanager
    def client(self) -> Iterator[Any]:
        client = self.sdk.client(self.base)
        yield client
        self.sdk.close(client)

    @asynccontextmanager
    async def aclient(self) -> AsyncIterator[Any]:
        client = await self.sdk.aclient(self.base)
        yield client
        await self.sdk.aclose(client)

    @contextmanager
    def meter(self, times: float = 1) -> Iterator[Costs]:
        """Fill in what the block costs, CPU and wall seconds each time, MB at the highest, and what the stub saw of it."""
        gc.collect()
        before = self.tell("/counts")
        reset_peak()
        resident, costs = read_memory("VmRSS"), Costs()
        cpu, wall = time.process_time(), time.perf_counter()
        yield costs
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        peak = read_memory("VmHWM")
        after = self.tell("/counts")
        costs |= {
            "cpu": cpu / times,
            "wall": wall / times,
            "growth": peak - resident,
            "peak": peak,
            "rate": times / wall,
        }
        costs |= {
            "requests": after["requests"] - before["requests"] - 1,  # one is the question itself
            "connections": after["connections"] - before["connections"] - 1,
            "sent": (after["body_bytes"] - before["body_bytes"]) / MIB,
            "stub": (after["cpu"] - before["cpu"]) / wall,
        }


def read_memory(field: str) -> float:
    """MB of this process; getrusage would have the peak begin at the parent's size."""
    if not STATUS.exists():  # that is Linux's
        return 0.0
    [line] = [line for line in STATUS.read_text().splitlines() if line.startswith(field)]
    return int(line.split()[1]) / 1024


def reset_peak() -> None:
    if STATUS.exists():
        Path("/proc/self/clear_refs").write_text("5")


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


# --- one at a time ----------------------------------------------------------------------------------------------------


def unary(bench: Bench, model: str = "gen-small", calls: int = 300) -> Costs:
    with bench.client() as client:
        for _ in range(calls // 10):
            bench.sdk.generate(client, model, QUESTION)
        walls: list[float] = []
        with bench.meter(calls) as costs:
            for _ in range(calls):
                start = time.perf_counter()
                text = bench.sdk.generate(client, model, QUESTION)
                walls.append(time.perf_counter() - start)
    assert len(text) > 300
    return costs | tail(walls)


def unary_async(bench: Bench, calls: int = 300) -> Costs:
    async def run() -> Costs:
        async with bench.aclient() as client:
            for _ in range(calls // 10):
                await bench.sdk.agenerate(client, "gen-small", QUESTION)
            with bench.meter(calls) as costs:
                for _ in range(calls):
                    text = await bench.sdk.agenerate(client, "gen-small", QUESTION)
        assert len(text) > 300
        return costs

    return asyncio.run(run())


def tail(walls: list[float]) -> Costs:
    p50, p99 = percentile(walls, 0.5), percentile(walls, 0.99)
    return {"p50": p50, "p99": p99, "p99/p50": p99 / p50}


def image_answer(bench: Bench, calls: int = 10) -> Costs:
    with bench.client() as client:
        bench.sdk.image_out(client, "gen-image", QUESTION)
        with bench.meter(calls) as costs:
            for _ in range(calls):
                data = bench.sdk.image_out(client, "gen-image", QUESTION)
    assert len(data) == 1_500_000
    return costs


def image_request(bench: Bench, megabytes: int = 20, calls: int = 3) -> Costs:
    data = random.randbytes(megabytes * 1_000_000)
    with bench.client() as client:
        bench.sdk.image(client, "gen-small", QUESTION, data[:1000])
        with bench.meter(calls) as costs:
            for _ in range(calls):
                bench.sdk.image(client, "gen-small", QUESTION, data)
    assert costs["sent"] > calls * megabytes
    return costs


def embeddings(bench: Bench, calls: int = 5) -> Costs:
    with bench.client() as client:
        texts = [f"Text number {number}" for number in range(100)]
        bench.sdk.embed(client, "gemini-embedding-001", texts)
        with bench.meter(calls) as costs:
            for _ in range(calls):
                vectors = bench.sdk.embed(client, "gemini-embedding-001", texts)
    assert (len(vectors), len(vectors[0])) == (100, 3072)
    return costs


def chat(bench: Bench, past: int = 1000, turns: int = 5) -> Costs:
    """A turn when so many have gone before."""
    with bench.client() as client:
        bench.sdk.chat(client, "gen-small")(LINE)
        send = bench.sdk.chat(client, "gen-small", [(LINE * 3, LINE * 5)] * past)
        taken: list[float] = []
        with bench.meter(turns) as costs:
            for _ in range(turns):
                start = time.process_time()
                send(LINE)
                taken.append(time.process_time() - start)
    assert costs["sent"] * MIB > turns * past * 8 * len(LINE)
    return costs | {"cpu": percentile(taken, 0.5)}


# --- streams ----------------------------------------------------------------------------------------------------------


def stream(bench: Bench, chunks: int = 2000, streams: int = 3) -> Costs:
    with bench.client() as client:
        assert sum(1 for _ in bench.sdk.stream(client, "stream-200", QUESTION)) == 200
        with bench.meter(chunks * streams) as costs:
            for _ in range(streams):
                count = sum(1 for _ in bench.sdk.stream(client, f"stream-{chunks}", QUESTION))
    assert count == chunks
    return costs


def stream_async(bench: Bench, chunks: int = 2000, streams: int = 3) -> Costs:
    async def run() -> Costs:
        async with bench.aclient() as client:
            assert await count_chunks(bench, client, "stream-200") == 200
            with bench.meter(chunks * streams) as costs:
                for _ in range(streams):
                    count = await count_chunks(bench, client, f"stream-{chunks}")
        assert count == chunks
        return costs

    return asyncio.run(run())


async def count_chunks(bench: Bench, client: Any, model: str) -> int:
    count = 0
    async for _ in bench.sdk.astream(client, model, QUESTION):
        count += 1
    return count


def first_chunk(bench: Bench, streams: int = 150) -> Costs:
    """Until the first text is in the caller's hands, over a connection that is there."""
    with bench.client() as client:
        cpus: list[float] = []
        walls: list[float] = []
        for _ in range(streams + 15):
            cpu, wall = time.process_time(), time.perf_counter()
            chunks = bench.sdk.stream(client, "stream-20", QUESTION)
            next(chunks)
            cpus.append(time.process_time() - cpu)
            walls.append(time.perf_counter() - wall)
            assert sum(1 for _ in chunks) == 19
    return {"cpu": percentile(cpus[15:], 0.5), "wall": percentile(walls[15:], 0.5)}


# --- many at a time ---------------------------------------------------------------------------------------------------


def concurrent_calls(bench: Bench, tasks: int = 500, calls: int = 4) -> Costs:
    async def run() -> Costs:
        async with bench.aclient() as client:
            await bench.sdk.agenerate(client, "gen-small", QUESTION)

            async def task() -> None:
                for _ in range(calls):
                    await bench.sdk.agenerate(client, "gen-small", QUESTION)

            with bench.meter(tasks * calls) as costs:
                await asyncio.gather(*(task() for _ in range(tasks)))
        return costs

    return asyncio.run(run())


def concurrent_streams(bench: Bench, tasks: int = 500, chunks: int = 20, gap: int = 100) -> Costs:
    """Paced streams: with nothing in the way, all of them last `chunks` gaps."""

    async def run() -> Costs:
        async with bench.aclient() as client:
            await count_chunks(bench, client, "stream-20")
            with bench.meter() as costs:
                counts = await asyncio.gather(
                    *(count_chunks(bench, client, f"paced-{chunks}-{gap}") for _ in range(tasks))
                )
        assert set(counts) == {chunks}
        return costs | {"of ideal": costs["wall"] / (chunks * gap / 1000)}

    return asyncio.run(run())


def threads(bench: Bench, count: int = 64, calls: int = 30) -> Costs:
    with bench.client() as client:
        bench.sdk.generate(client, "gen-small", QUESTION)
        barrier = threading.Barrier(count + 1)
        done: list[int] = []

        def run() -> None:
            barrier.wait()
            for _ in range(calls):
                bench.sdk.generate(client, "gen-small", QUESTION)
            done.append(calls)

        workers = [threading.Thread(target=run) for _ in range(count)]
        for worker in workers:
            worker.start()
        with bench.meter(count * calls) as costs:
            barrier.wait()
            for worker in workers:
                worker.join()
    assert len(done) == count
    return costs


# --- files ------------------------------------------------------------------------------------------------------------


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder in memory, if there is such a thing: it is not the disk that is measured."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def upload(bench: Bench, mebibytes: int = 256, sums: str = "off") -> Costs:
    """With sums, a client can compare what arrived with what it sent."""
    bench.tell(f"/sums/{sums}")
    with bench.client() as client:
        bench.sdk.generate(client, "gen-small", QUESTION)
        with scratch() as folder:
            path = folder / "file.bin"
            block = random.randbytes(MIB)
            with path.open("wb") as file:
                for _ in range(mebibytes):
                    file.write(block)
            with bench.meter() as costs:
                bench.sdk.upload_path(client, str(path))
    assert costs["sent"] >= mebibytes
    return costs


def download(bench: Bench, mebibytes: int = 256) -> Costs:
    with bench.client() as client:
        bench.sdk.generate(client, "gen-small", QUESTION)
        with scratch() as folder:
            path = folder / "file.bin"
            with bench.meter() as costs:
                bench.sdk.download(client, f"files/d{mebibytes}m", str(path))
            assert path.stat().st_size == mebibytes * MIB
    return costs


SCENARIOS: dict[str, Callable[..., Costs]] = {
    function.__name__: function
    for function in (
        *(unary, unary_async, image_answer, image_request, embeddings, chat),
        *(stream, stream_async, first_chunk, concurrent_calls, concurrent_streams, threads, upload, download),
    )
}


def main() -> None:
    adapter, scenario, options = sys.argv[1:]
    arguments: dict[str, Any] = json.loads(options)
    # One of the processors is the stub's. Threads may go where they like.
    if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1 and scenario != "threads":
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    bench = Bench(importlib.import_module(f"adapters.{adapter}"), arguments.pop("base"), arguments.pop("stub"))
    print(json.dumps(SCENARIOS[scenario](bench, **arguments)))


if __name__ == "__main__":
    main()
