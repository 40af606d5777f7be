"""Running the emulator on a port: in this thread, or in one beside it."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import socket
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import RequestResponseCycle

from gemkit_emulator.app import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.faults import Droppable
from gemkit_emulator.live.connection import MAX_MESSAGE_BYTES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from gemkit_emulator.engines import Engine, HttpEngine
    from gemkit_emulator.journal import Journal
    from gemkit_emulator.quotas import Quota
    from gemkit_emulator.rules import Rules

_START_SECONDS: Final = 30
_GRACE_SECONDS: Final = 0.5
"""How long answers may go on when the server is to stop."""
_COLLECTED: Final = (2000, 10, 50)
"""After so many new objects, generation by generation; Python's own numbers take 0.3 s of every few with 2,000 streams."""
_FRAMES: Final = frozenset({b"content-length", b"transfer-encoding"})
"""A response without either is sent in chunks."""
_FILES: Final = 16_384
"""How many connections and files there may be, if the system lets us."""


class AppOptions(TypedDict, total=False):
    """What `create_app` takes besides the engine."""

    clock: Callable[[], int]
    rng: random.Random | None
    granularity: int
    batch_looks: int
    journal: Journal | None
    rules: Rules | None
    outside_webhooks: bool
    state: Path | None
    quotas: Sequence[Quota]
    max_bytes: int


class _Server(uvicorn.Server):
    """uvicorn, saying when it listens, and nothing when it stops."""

    def __init__(self, config: uvicorn.Config, app: ASGIApp, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._app = app
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if isinstance(self._app, Starlette):
            self._app.state.journal.close()  # who looks on at the inspector is not waited for
        # uvicorn cancels what is under way, and complains about it. A connection that is cut ends its answer quietly.
        cut = asyncio.get_running_loop().call_later(_GRACE_SECONDS, self._cut_connections)
        await super().shutdown(sockets)
        cut.cancel()

    def _cut_connections(self) -> None:
        for connection in [*self.server_state.connections]:
            if transport := getattr(connection, "transport", None):
                transport.abort()


class _Chunked:
    """The ASGI middleware that writes the chunks of streams itself: h11 takes longer over each than all that made it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve."""
        cycle = getattr(send, "__self__", None)
        # httptools, where that is installed, is quick enough; to HTTP/1.0 there are no chunks.
        if isinstance(cycle, RequestResponseCycle) and scope["http_version"] == "1.1" and scope["method"] != "HEAD":
            send = _Chunks(cycle).send
        await self._app(scope, receive, send)


class _Chunks:
    """What one response is sent through."""

    def __init__(self, cycle: RequestResponseCycle) -> None:
        self._cycle = cycle
        self._chunked = False

    async def send(self, message: Message) -> None:
        cycle = self._cycle
        if self._chunked and message.get("more_body") and (body := message.get("body")):
            # As uvicorn does: nothing to those who are gone, and no more than the system takes.
            if cycle.flow.write_paused and not cycle.disconnected:
                await cycle.flow.drain()
            if not cycle.disconnected:
                cycle.transport.write(b"%x\r\n%b\r\n" % (len(body), body))
            return
        if message["type"] == "http.response.start":
            self._chunked = message["status"] == 200 and _FRAMES.isdisjoint(
                name.lower() for name, _ in message.get("headers", ())
            )
        await cycle.send(message)  # pyright: ignore[reportArgumentType] - starlette's name for the same


def make_engine(name: str, gguf: Path | None = None) -> Engine:
    """The engine the command line calls `name`; gguf without a file means the default model."""
    if name == "echo":
        return EchoEngine()
    from gemkit_emulator.engines.gguf import GgufEngine  # noqa: PLC0415 - echo does without
    from gemkit_emulator.weights import fetch_default_model  # noqa: PLC0415

    return GgufEngine(gguf or fetch_default_model())


def serve(app: ASGIApp, listener: socket.socket, on_ready: Callable[[], None]) -> None:
    """Serve until a signal says stop; the process is the emulator's from then on."""

    def announce() -> None:
        _spare_collector()
        on_ready()

    _raise_file_limit()
    make_server(app, announce).run([listener])


@contextmanager
def running_emulator(
    engine: Engine | HttpEngine | str = "echo",
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    **options: Unpack[AppOptions],
) -> Generator[str, None, None]:
    """The base URL of an emulator that runs beside this thread while the `with` block does; port 0 is any free one.

    The other options are those of `create_app`.
    """
    made = make_engine(engine) if isinstance(engine, str) else engine
    app = create_app(made, **options)
    ready = threading.Event()
    with listen(host, port) as listener:
        server = make_server(app, ready.set)
        thread = threading.Thread(target=server.run, args=([listener],), name="gemkit-emulator", daemon=True)
        thread.start()
        try:
            if not ready.wait(_START_SECONDS):
                raise TimeoutError("The emulator did not start.")
            yield address(listener)
        finally:
            server.should_exit = True
            thread.join(_START_SECONDS)


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to a host and port; a warning where others than this machine can reach it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    # asyncio would do this for what it accepts, if it saw that this is TCP; without it, every second write waits 40 ms.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if not ipaddress.ip_address(listener.getsockname()[0]).is_loopback:
        sys.stderr.write(
            f"gemkit emulator: whoever can reach {host or 'this machine'} can use it, and read what others sent: any key "
            "will do. Without --host it is for this machine alone.\n"
        )
    return listener


def address(listener: socket.socket) -> str:
    """The base URL a socket can be reached at."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def make_server(app: ASGIApp, on_ready: Callable[[], None], lifespan: Literal["on", "off"] = "on") -> uvicorn.Server:
    """A server that does not run yet."""
    config = uvicorn.Config(
        Droppable(_Chunked(app)),
        log_level="error",
        access_log=False,  # an access log would show `?key=`
        ws="websockets-sansio",
        ws_max_size=MAX_MESSAGE_BYTES,
        lifespan=lifespan,
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    return _Server(config, app, on_ready)


def _spare_collector() -> None:
    """Let the collector of garbage look at everything seldom: with thousands of streams it stops them all meanwhile."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTED)


def _raise_file_limit() -> None:
    """Let the process have as many connections as it may; shells often begin with 1024."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
