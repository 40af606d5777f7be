"""Running the emulator on a port: in this thread, or in one beside it."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import uvicorn

from gemkit_emulator.app import create_app
from gemkit_emulator.batches import LOOKS
from gemkit_emulator.engines.echo import EchoEngine

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Generator
    from pathlib import Path

    from starlette.applications import Starlette

    from gemkit_emulator.engines import Engine

_START_SECONDS: Final = 30


class _Server(uvicorn.Server):
    """uvicorn, saying when it listens."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()


def make_engine(name: str, gguf: Path | None = None) -> Engine:
    """The engine the command line calls `name`; gguf without a file means the default model."""
    if name == "echo":
        return EchoEngine()
    from gemkit_emulator.extras import import_extra  # noqa: PLC0415 - echo does without
    from gemkit_emulator.weights import fetch_default_model  # noqa: PLC0415

    return import_extra("gemkit_emulator.engines.gguf").GgufEngine(gguf or fetch_default_model())


def serve(app: Starlette, listener: socket.socket, on_ready: Callable[[], None]) -> None:
    """Serve until a signal says stop."""
    _make_server(app, on_ready).run([listener])


@contextmanager
def running_emulator(
    engine: Engine | str = "echo",
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    clock: Callable[[], int] = time.time_ns,
    rng: random.Random | None = None,
    batch_looks: int = LOOKS,
) -> Generator[str, None, None]:
    """The base URL of an emulator that runs beside this thread while the `with` block does; port 0 is any free one."""
    made = make_engine(engine) if isinstance(engine, str) else engine
    app = create_app(made, clock=clock, rng=rng, batch_looks=batch_looks)
    ready = threading.Event()
    with listen(host, port) as listener:
        server = _make_server(app, ready.set)
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
    """A socket bound to a host and port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def address(listener: socket.socket) -> str:
    """The base URL a socket can be reached at."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _make_server(app: Starlette, on_ready: Callable[[], None]) -> _Server:
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,  # an access log would show `?key=`
        ws="none",
        lifespan="on",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    return _Server(config, on_ready)
