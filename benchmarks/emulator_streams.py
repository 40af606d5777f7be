"""Many streams at a time from the emulator: how late their chunks are, and what memory they take.

    python benchmarks/emulator_streams.py                        # 2,000 streams, a chunk every half second in each
    python benchmarks/emulator_streams.py --streams 500 --pace 0.1

The emulator runs in a process of its own, with an engine that writes in each chunk when it was due. The client reads
sockets and nothing else, so that what is measured is the emulator's. A chunk's lag is the time from when it was due to
when it was read; p99 above the limit is a failure.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from gemkit_emulator import create_app
from gemkit_emulator.engines import Piece
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import address, listen
from gemkit_emulator.serving import serve as serve_app

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit_emulator.engines import Prompt

RAMP_SECONDS = 10.0
PATH = "/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse"
DUE = re.compile(rb'"text": "(\d+\.\d+) ')


class PacedEngine(EchoEngine):
    """Says when each piece was due."""

    name = "paced"

    def __init__(self, chunks: int, pace: float) -> None:
        self._chunks = chunks
        self._pace = pace

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:  # noqa: ARG002 - as engines have it
        """A piece every so often; none comes sooner because another one was late."""
        start = time.monotonic()
        for number in range(1, self._chunks + 1):
            due = start + number * self._pace
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            yield Piece(f"{due:.6f} and some words more", number, "STOP" if number == self._chunks else None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--streams", type=int, default=2000)
    parser.add_argument("--chunks", type=int, default=60, help="in each stream (default: %(default)s)")
    parser.add_argument("--pace", type=float, default=0.5, help="seconds from chunk to chunk (default: %(default)s)")
    parser.add_argument("--limit", type=float, default=250, help="milliseconds p99 may be late (default: %(default)s)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.chunks, options.pace)
        return 0
    command = [sys.executable, __file__, "--serve", "--chunks", str(options.chunks), "--pace", str(options.pace)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        try:
            return asyncio.run(measure(options, url, process.pid))
        finally:
            process.terminate()


def serve(chunks: int, pace: float) -> None:
    """Serve until the parent has seen enough."""
    with listen("127.0.0.1", 0) as listener:
        serve_app(create_app(PacedEngine(chunks, pace)), listener, lambda: print(address(listener), flush=True))


async def measure(options: argparse.Namespace, url: str, pid: int) -> int:
    """Run the streams and tell of them; the exit status."""
    host, port = urlsplit(url).hostname, urlsplit(url).port
    assert host
    assert port
    before, cpu = read_memory(pid), read_cpu(pid)
    lags: list[float] = []
    begun = time.monotonic()

    async def run(number: int) -> int:
        await asyncio.sleep(number * RAMP_SECONDS / options.streams)
        return await read_stream(host, port, lags)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(run(number)) for number in range(options.streams)]
        await asyncio.sleep(RAMP_SECONDS + options.chunks * options.pace * 0.7)
        during = read_memory(pid)
    wall, cpu = time.monotonic() - begun, read_cpu(pid) - cpu
    whole = sum(task.result() == options.chunks for task in tasks)
    lags.sort()
    p50, p99, worst = (lags[min(len(lags) - 1, int(len(lags) * share))] * 1000 for share in (0.5, 0.99, 1.0))
    print(f"{options.streams} streams of {options.chunks} chunks, one every {options.pace} s: {whole} came whole")
    print(f"lag of a chunk      p50 {p50:.1f} ms, p99 {p99:.1f} ms, worst {worst:.1f} ms")
    print(
        f"memory              {before:.0f} MB before, {during:.0f} MB during: "
        f"{(during - before) * 1024 / options.streams:.1f} KB a stream"
    )
    print(f"CPU of the emulator {cpu:.1f} s in {wall:.1f} s, {cpu / max(1, len(lags)) * 1e6:.0f} us a chunk")
    return int(whole < options.streams or p99 > options.limit)


async def read_stream(host: str, port: int, lags: list[float]) -> int:
    """How many chunks have come; their lags go to the list."""
    reader, writer = await asyncio.open_connection(host, port)
    body = json.dumps({"contents": [{"parts": [{"text": "Hello"}]}]}).encode()
    head = f"POST {PATH} HTTP/1.1\r\nhost: {host}\r\nx-goog-api-key: any\r\ncontent-length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    count = 0
    try:
        while (line := await reader.readline()) and line != b"0\r\n":
            if found := DUE.search(line):
                lags.append(time.monotonic() - float(found[1]))
                count += 1
        return count
    finally:
        writer.close()


def read_memory(pid: int) -> float:
    """The process's resident megabytes."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def read_cpu(pid: int) -> float:
    """The process's CPU seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
