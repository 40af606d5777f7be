"""A stand-in for the Gemini API on loopback: made-up answers in the service's wire form, ready before anybody asks.

    python benchmarks/stub.py                    # prints the address it serves
    python benchmarks/stub.py cert.pem key.pem   # and a second one, over TLS

The model's name says what comes, so that no client needs an option for it:

    gen-small, gen-large, gen-image     1 KB of text, 210 KB with grounding, 2 MB with an image
    stream-N                            N events, as fast as they are read
    paced-N-MS                          N events, one every MS milliseconds
    any other                           batchEmbedContents gives 100 embeddings of 3072 values

`files/d256m` downloads as 256 MiB. Request bodies are counted and dropped. `GET /counts` tells what came; after `GET /sums/on`
files have the SHA-256 of what was uploaded, as the service's have, until `GET /sums/off`.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import hashlib
import json
import os
import re
import ssl
import sys
import time
from collections.abc import Iterable, Iterator

from answers import END, MIB, STREAM, embeddings, events, head, make_file, missing, pretty, reply, stream, unary

GENERATE = re.compile(r"/v1(?:beta|alpha)?/models/([\w.-]+):(\w+)")
DOWNLOAD = re.compile(r"/v1(?:beta|alpha)?/files/d(\d+)m:download")


class Counts:
    """What came since the start."""

    def __init__(self) -> None:
        self.requests = 0
        self.connections = 0
        self.body_bytes = 0
        self.sums = False
        """Whether files have the SHA-256 of what was uploaded."""
        self.sum: hashlib._Hash | None = None
        """That of the upload that is going on."""

    def write(self) -> bytes:
        """As an answer."""
        seen = {"requests": self.requests, "connections": self.connections, "body_bytes": self.body_bytes}
        return reply(json.dumps({**seen, "cpu": time.process_time()}).encode())


class Connection(asyncio.Protocol):
    """One connection: requests with a Content-Length, one after the other."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._buffer = b""
        self._missing = 0
        """Bytes of a request's body that are still to come."""
        self._head = ""
        self._rest: Iterator[bytes] = iter(())
        """What is still to be written, as the client reads on."""
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._counts.connections += 1

    def data_received(self, data: bytes) -> None:
        while data:
            if not self._missing:
                self._buffer += data
                text, end, data = self._buffer.partition(b"\r\n\r\n")
                if not end:
                    return
                self._buffer, self._head = b"", text.decode("latin-1")
                self._missing = int(self.header("content-length") or 0)
            part = min(self._missing, len(data))
            self._missing -= part
            self._counts.body_bytes += part
            if self._counts.sum:
                self._counts.sum.update(memoryview(data)[:part])
            data = data[part:]
            if not self._missing:
                self._counts.requests += 1
                self.answer(*self._head.split(" ", 2)[:2])

    def header(self, name: str) -> str | None:
        found = re.search(rf"(?im)^{name}:[ \t]*(.*?)\r?$", self._head)
        return found[1] if found else None

    def answer(self, method: str, target: str) -> None:
        path = target.partition("?")[0]
        if self.header("transfer-encoding"):
            self.write([reply(b"", "411 Length Required")])
        elif found := GENERATE.fullmatch(path):
            self.generate(*found.groups())
        elif path.startswith("/upload/"):
            self.write([self.upload()])
        elif found := DOWNLOAD.fullmatch(path):
            size = int(found[1])
            first = head("200 OK", "application/octet-stream", Content_Length=str(size * MIB))
            self.write(part for parts in ([first], [bytes(MIB)] * size) for part in parts)
        elif (method, path) == ("GET", "/counts"):
            self.write([self._counts.write()])
        elif (method, path) in (("GET", "/sums/on"), ("GET", "/sums/off")):
            self._counts.sums = path.endswith("on")
            self.write([reply(b"{}")])
        else:
            self.write([missing()])

    def generate(self, model: str, verb: str) -> None:
        match [verb, *model.split("-")]:
            case ["streamGenerateContent", "stream", count]:
                self.write(stream(int(count)))
            case ["streamGenerateContent", "paced", count, gap]:
                self._transport.write(STREAM)
                loop = asyncio.get_running_loop()
                self.pace(iter(events(int(count))), loop.time(), int(gap) / 1000, loop)
            case ["batchEmbedContents", *_]:
                self.write([embeddings()])
            case ["generateContent", *_]:
                self.write([unary(model)])
            case _:
                self.write([missing()])

    def pace(self, rest: Iterator[bytes], due: float, gap: float, loop: asyncio.AbstractEventLoop) -> None:
        """Write the next event; the one after it comes when it is due, however late this one is."""
        if self._transport.is_closing():
            return
        event = next(rest, None)
        self._transport.write(END if event is None else event)
        if event is not None:
            loop.call_at(due + gap, self.pace, rest, due + gap, gap, loop)

    def upload(self) -> bytes:
        command = self.header("x-goog-upload-command") or ""
        if command == "start":
            self._counts.sum = hashlib.sha256() if self._counts.sums else None
            scheme = "https" if self._transport.get_extra_info("sslcontext") else "http"
            url = f"{scheme}://{self.header('host')}/upload/v1beta/files?upload_id=1&upload_protocol=resumable"
            return reply(
                b"", X_Goog_Upload_Status="active", X_Goog_Upload_URL=url, X_Goog_Upload_Chunk_Granularity=str(8 * MIB)
            )
        if "finalize" in command:
            done, self._counts.sum = self._counts.sum, None
            made = make_file("made", done.hexdigest() if done else None)
            return reply(pretty({"file": made}), X_Goog_Upload_Status="final")
        return reply(b"", X_Goog_Upload_Status="active")

    def write(self, parts: Iterable[bytes]) -> None:
        self._rest = iter(parts)
        self.write_on()

    def write_on(self) -> None:
        for part in self._rest:
            self._transport.write(part)
            if self._paused:
                return

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self.write_on()


async def serve(certificate: str | None = None, key: str | None = None) -> None:
    """Print the addresses, as JSON, and serve until the standard input ends."""
    loop = asyncio.get_running_loop()
    counts = Counts()
    contexts: list[ssl.SSLContext | None] = [None]
    if certificate:
        contexts.append(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
        contexts[-1].load_cert_chain(certificate, key)
    servers = [
        await loop.create_server(functools.partial(Connection, counts), "127.0.0.1", 0, ssl=context, backlog=4096)
        for context in contexts
    ]
    schemes = ("http", "https")
    urls = [
        f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        for scheme, server in zip(schemes, servers, strict=False)
    ]
    print(json.dumps(urls), flush=True)
    done = asyncio.Event()
    loop.add_reader(0, done.set)
    await done.wait()


if __name__ == "__main__":
    # Ready before anybody asks, so that nobody waits for an answer to be made.
    for kind in ("gen-small", "gen-large", "gen-image"):
        unary(kind)
    embeddings()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # clients have the others
    gc.freeze()  # while it looks through all that, a client would wait
    asyncio.run(serve(*sys.argv[1:]))
