"""Does gemkit hold on to anything, and does it make an outage worse?

`make soak` sends 50,000 calls and 5,000 streams, blocking and then async, to a small server of its own, and looks at what the process
holds before and after: memory, descriptors, threads. `make amplification` counts the requests that 200 callers at once send to a
service that refuses everything for five seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import resource
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Awaitable, Callable, Generator
from pathlib import Path
from typing import NamedTuple

import gemkit

MODEL = "gemini-2.5-flash"
GROWTH = 5.0
"""MB that the memory may grow by, at most; what is held for each call would be far more after 50,000."""
WARM_UP = 2000
"""Calls before the first look, at most: pools, caches and the allocator fill up first."""
TASKS = 8
CALLERS = 200
OUTAGE = 5.0


# --- the service ------------------------------------------------------------------------------------------------------
# A process of its own: what it holds must not be counted with ours.


def _answer(text: str, finish: str | None = None) -> bytes:
    candidate: dict[str, object] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return json.dumps({"candidates": [candidate | ({"finishReason": finish} if finish else {})]}).encode()


def _reply(status: str, body: bytes) -> bytes:
    return b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (
        status.encode(),
        len(body),
        body,
    )


def _chunked(*pieces: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (*pieces, b""))


ANSWER = _reply("200 OK", _answer("a short answer", "STOP"))
EVENTS = [_answer("a word "), _answer("another "), _answer("and more "), _answer("", "STOP")]
STREAM = _chunked(*(b"data: %s\n\n" % event for event in EVENTS))
REFUSAL = _reply(
    "503 Service Unavailable", b'{"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}'
)


class Service(asyncio.Protocol):
    """Answers at once; after `POST /outage` it refuses everything for some seconds from the first request on."""

    refusing: float | None = None
    """Seconds that the next outage lasts."""
    until: float | None = None
    refused = 0
    requests = 0
    """Of the outage and after."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Asyncio's."""
        self._transport = transport
        self._data = b""

    def data_received(self, data: bytes) -> None:
        """Asyncio's: answer each request that is complete."""
        self._data += data
        while (head := self._data.find(b"\r\n\r\n")) >= 0:
            fields = self._data[:head].lower()
            at = fields.find(b"\r\ncontent-length:")
            length = int(fields[at + 17 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            end = head + 4 + length
            if len(self._data) < end:
                return
            path, body = self._data.split(b" ", 2)[1], self._data[head + 4 : end]
            self._data = self._data[end:]
            if isinstance(self._transport, asyncio.WriteTransport):
                self._transport.write(self.respond(path, body))

    @classmethod
    def respond(cls, path: bytes, body: bytes) -> bytes:
        """The answer."""
        if path == b"/outage":
            cls.refusing, cls.until, cls.refused, cls.requests = float(body), None, 0, 0
            return _reply("200 OK", b"{}")
        if path == b"/counts":
            return _reply("200 OK", json.dumps([cls.requests, cls.refused]).encode())
        cls.requests += 1
        if cls.refusing is not None:
            cls.until = cls.until or time.monotonic() + cls.refusing
            if time.monotonic() < cls.until:
                cls.refused += 1
                return REFUSAL
        return STREAM if b":stream" in path else ANSWER


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Service, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until whoever started it goes away
    server.close()


@contextlib.contextmanager
def running_service() -> Generator[str]:
    """The URL of the service, in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve()), "serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(10)


# --- what this process holds ------------------------------------------------------------------------------------------


class Held(NamedTuple):
    """What a process holds."""

    memory: float
    """MB."""
    descriptors: int
    threads: int


def look() -> Held:
    """What this process holds, once everything that can be freed is."""
    for _ in range(3):
        gc.collect()
    folder = "/proc/self/fd" if Path("/proc/self/fd").exists() else "/dev/fd"
    return Held(read_memory(), len(os.listdir(folder)), threading.active_count())  # noqa: PTH208  # nothing to open


def read_memory() -> float:
    """Resident memory in MB; where the system does not tell, the peak, which can only be higher."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


class Soaked(NamedTuple):
    """What came of a soak."""

    before: Held
    after: Held
    closed: Held
    """After the client was closed."""
    calls: float
    """Per second."""
    streams: float
    """Per second."""

    @property
    def growth(self) -> float:
        """MB."""
        return self.after.memory - self.before.memory


class Progress:
    """One line that is written over, or some lines where there is no terminal."""

    def __init__(self, name: str, total: int, *, quiet: bool) -> None:
        self._name, self._total, self._quiet = name, total, quiet
        self._done, self._shown, self._begun = 0, 0, time.monotonic()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        every = max(self._total // (100 if sys.stderr.isatty() else 5), 1)
        if self._quiet or self._done < self._shown + every:
            return
        self._shown = self._done
        rate = self._done / (time.monotonic() - self._begun)
        end = "\r" if sys.stderr.isatty() and self._done < self._total else "\n"
        text = f"{self._name}: {self._done:,} of {self._total:,}, {rate:,.0f}/s, {read_memory():.1f} MB"
        print(f"{text:70}", end=end, file=sys.stderr, flush=True)


# --- the soak ---------------------------------------------------------------------------------------------------------


def soak_blocking(url: str, calls: int, streams: int, *, quiet: bool = False) -> Soaked:
    """Calls, then streams, one after the other; each tenth stream is left early."""
    client = gemkit.Client(api_key="not-a-key", base_url=url)

    def call() -> None:
        assert client.models.generate_content(model=MODEL, contents="hi").text == "a short answer"

    def stream(number: int) -> None:
        with client.models.generate_content_stream(model=MODEL, contents="hi") as chunks:
            seen = 0
            for _ in chunks:
                seen += 1
                if number % 10 == 9:
                    return
            assert seen == len(EVENTS)

    def run(calls: int, streams: int, progress: Progress) -> tuple[float, float]:
        begun = time.monotonic()
        for _ in range(calls):
            call()
            progress.step()
        between = time.monotonic()
        for number in range(streams):
            stream(number)
            progress.step()
        call()  # so that there is a connection, however the last stream ended
        return calls / (between - begun), streams / (time.monotonic() - between)

    run(*_warm_up(calls, streams), Progress("", 1, quiet=True))
    before = look()
    rates = run(calls, streams, Progress("blocking", calls + streams, quiet=quiet))
    after = look()
    client.close()
    return Soaked(before, after, look(), *rates)


async def soak_async(url: str, calls: int, streams: int, *, quiet: bool = False) -> Soaked:
    """The same with some tasks at once."""
    client = gemkit.AsyncClient(api_key="not-a-key", base_url=url)

    async def call() -> None:
        assert (await client.models.generate_content(model=MODEL, contents="hi")).text == "a short answer"

    async def stream(number: int) -> None:
        async with client.models.generate_content_stream(model=MODEL, contents="hi") as chunks:
            seen = 0
            async for _ in chunks:
                seen += 1
                if number % 10 == 9:
                    return
            assert seen == len(EVENTS)

    async def share(work: Callable[[int], Awaitable[None]], count: int, progress: Progress) -> float:
        """Every task takes the next number until there is none."""
        numbers = iter(range(count))

        async def go() -> None:
            for number in numbers:
                await work(number)
                progress.step()

        begun = time.monotonic()
        await asyncio.gather(*(go() for _ in range(TASKS)))
        return count / (time.monotonic() - begun)

    async def run(calls: int, streams: int, progress: Progress) -> tuple[float, float]:
        rates = await share(lambda _: call(), calls, progress), await share(stream, streams, progress)
        # How many connections there are now is chance; with as many streams open at once, there is one for each task.
        open_streams = [client.models.generate_content_stream(model=MODEL, contents="hi") for _ in range(TASKS)]
        for chunks in open_streams:
            await anext(chunks)
        for chunks in open_streams:
            async for _ in chunks:
                pass
        await asyncio.sleep(0.05)  # the loop closes sockets a little later
        return rates

    await run(*_warm_up(calls, streams), Progress("", 1, quiet=True))
    before = look()
    rates = await run(calls, streams, Progress("async", calls + streams, quiet=quiet))
    after = look()
    await client.close()
    await asyncio.sleep(0.05)
    return Soaked(before, after, look(), *rates)


def _warm_up(calls: int, streams: int) -> tuple[int, int]:
    return min(calls, WARM_UP), min(streams, WARM_UP // 10)


def report(name: str, soaked: Soaked) -> bool:
    """Print what came of a soak; whether all is well."""
    before, after = soaked.before, soaked.after
    print(
        f"{name}: memory {before.memory:.1f} -> {after.memory:.1f} MB ({soaked.growth:+.1f}), "
        f"descriptors {before.descriptors} -> {after.descriptors} (closed: {soaked.closed.descriptors}), "
        f"threads {before.threads} -> {after.threads}, "
        f"{soaked.calls:,.0f} calls/s, {soaked.streams:,.0f} streams/s"
    )
    return soaked.growth < GROWTH and after.descriptors <= before.descriptors and after.threads <= before.threads


# --- amplification ----------------------------------------------------------------------------------------------------


class Storm(NamedTuple):
    """What came of an outage."""

    calls: int
    requests: int
    refused: int
    """Requests during the outage."""
    answered: int
    """Calls that were answered in the end."""
    seconds: float

    @property
    def amplification(self) -> float:
        """Requests for each call, those after the outage among them."""
        return self.requests / self.calls


def storm_blocking(url: str, callers: int = CALLERS, outage: float = OUTAGE, pause: float | None = None) -> Storm:
    """Many threads call at once while the service refuses everything.

    Args:
        url: of the service.
        callers: how many.
        outage: seconds.
        pause: seconds after which a caller that got an error calls again, as long as the outage lasts; None: one call each.
    """
    _post(url, outage)
    outcomes: list[bool] = []
    begun = time.monotonic()
    with gemkit.Client(api_key="not-a-key", base_url=url) as client:

        def caller() -> None:
            while True:
                try:
                    client.models.generate_content(model=MODEL, contents="hi")
                    outcomes.append(True)
                except gemkit.errors.GemkitError:
                    outcomes.append(False)
                if pause is None or time.monotonic() - begun + pause >= outage:
                    return
                time.sleep(pause)

        threads = [threading.Thread(target=caller) for _ in range(callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return Storm(len(outcomes), *_count(url), sum(outcomes), time.monotonic() - begun)


async def storm_async(url: str, callers: int = CALLERS, outage: float = OUTAGE, pause: float | None = None) -> Storm:
    """The same with tasks."""
    await asyncio.to_thread(_post, url, outage)
    outcomes: list[bool] = []
    begun = time.monotonic()
    async with gemkit.AsyncClient(api_key="not-a-key", base_url=url) as client:

        async def caller() -> None:
            while True:
                try:
                    await client.models.generate_content(model=MODEL, contents="hi")
                    outcomes.append(True)
                except gemkit.errors.GemkitError:
                    outcomes.append(False)
                if pause is None or time.monotonic() - begun + pause >= outage:
                    return
                await asyncio.sleep(pause)

        await asyncio.gather(*(caller() for _ in range(callers)))
    return Storm(len(outcomes), *(await asyncio.to_thread(_count, url)), sum(outcomes), time.monotonic() - begun)


def _post(url: str, outage: float) -> None:
    urllib.request.urlopen(f"{url}/outage", data=str(outage).encode(), timeout=10).close()  # noqa: S310  # our own


def _count(url: str) -> tuple[int, int]:
    with urllib.request.urlopen(f"{url}/counts", timeout=10) as answer:  # noqa: S310  # our own
        requests, refused = json.loads(answer.read())
    return requests, refused


def amplification(url: str) -> None:
    print(f"{CALLERS} callers at once, {OUTAGE:g} s of nothing but 503:")
    for how, pause in (("one call each", None), ("again 0.5 s after each error", 0.5)):
        for name, storm in (
            ("threads", storm_blocking(url, pause=pause)),
            ("tasks", asyncio.run(storm_async(url, pause=pause))),
        ):
            print(
                f"  {how}, {name}: {storm.requests:,} requests for {storm.calls:,} calls = {storm.amplification:.2f} a call "
                f"({storm.refused:,} requests refused, {storm.answered} calls answered in the end, {storm.seconds:.1f} s)"
            )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("soak", "amplification", "serve"), nargs="?", default="soak")
    parser.add_argument("--calls", type=int, default=50_000, help="of each kind (default: %(default)s)")
    parser.add_argument("--streams", type=int, default=5_000, help="of each kind (default: %(default)s)")
    options = parser.parse_args()
    if options.what == "serve":
        asyncio.run(_serve())
        return 0
    with running_service() as url:
        if options.what == "amplification":
            amplification(url)
            return 0
        fine = report("blocking", soak_blocking(url, options.calls, options.streams))
        fine &= report("async", asyncio.run(soak_async(url, options.calls, options.streams)))
    if not fine:
        print(
            f"Something is held on to: memory may grow by {GROWTH:g} MB, descriptors and threads not at all.",
            file=sys.stderr,
        )
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
