"""Where emulators run in tests: one event loop in a thread, and, if it is asked for, a port that leads there."""

from __future__ import annotations

import atexit
import socket
import threading
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import anyio
from anyio.from_thread import start_blocking_portal

from .extra import import_emulator

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal
    from starlette.applications import Starlette
    from starlette.types import Receive, Scope, Send

_START_SECONDS = 30


class Host:
    """A loop, a port, and the application that is served at present. To start costs a moment, to change applications little."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._app: Starlette | None = None
        self._open: set[anyio.CancelScope] = set()
        self._url = ""
        # Whoever forgets to close it must not hang at the end of the process, where its thread stands still.
        atexit.register(self.close)
        self._stack.callback(atexit.unregister, self.close)
        self.portal: BlockingPortal = self._stack.enter_context(start_blocking_portal())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Have the present application answer."""
        from gemkit_emulator.faults import ConnectionDropped

        app = self._app
        if app is None:
            raise ConnectionDropped  # a request of a test that is over
        with anyio.CancelScope() as patience:
            self._open.add(patience)
            try:
                await app(scope, receive, send)
            finally:
                self._open.discard(patience)
        if patience.cancelled_caught:
            raise ConnectionDropped

    @contextmanager
    def serve(self, app: Starlette) -> Generator[None]:
        """Serve an application for a while."""
        if self._app is not None:
            raise RuntimeError("The emulator is in use already; a second one at a time needs a Host of its own.")
        lifespan = app.router.lifespan_context(app)
        with self.portal.wrap_async_context_manager(lifespan):
            self._app = app
            try:
                yield
            finally:
                self._app = None
                self.portal.call(self._hang_up)

    async def _hang_up(self) -> None:
        """End what is under way: a fault or a rule may have it wait for long."""
        for patience in tuple(self._open):
            patience.cancel()

    def listen(self) -> str:
        """The URL of the port, opened if it is not open yet."""
        if not self._url:
            serving: Any = import_emulator("gemkit_emulator.serving")
            listener: socket.socket = self._stack.enter_context(serving.listen("127.0.0.1", 0))
            ready = threading.Event()
            server = serving.make_server(self, ready.set, lifespan="off")
            done = self.portal.start_task_soon(server.serve, [listener])

            def stop() -> None:
                server.should_exit = server.force_exit = True
                done.result(_START_SECONDS)

            self._stack.callback(stop)
            if not ready.wait(_START_SECONDS):
                raise TimeoutError("The emulator did not start.")
            self._url = serving.address(listener)
        return self._url

    def close(self) -> None:
        """Close the port, and end the loop."""
        self._stack.close()
