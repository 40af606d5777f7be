"""What a flow does on this machine: files, and what is shown of it on the screen."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from .._core import steps
from .._values import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .sources import InThread


class Local:
    """What a flow holds open on this machine."""

    def __init__(self) -> None:
        self._source: Any = None
        self._destination: Any = None
        self._spool: Any = None
        self._held = ExitStack()

    def perform(self, step: steps.Local) -> Any:
        """What a step gives."""
        match step:
            case steps.Load():
                from .sources import load_file

                return load_file(step.path, step.at_most)
            case steps.Open():
                from .sources import LocalFile

                if self._source is not None:
                    self._source.close()
                return self._hold_source(LocalFile(step.file)).facts
            case steps.Pull():
                return self._source.pull(step.size, step.at)
            case steps.Sum():
                return self._source.sum(step.size)
            case steps.Create():
                from .destinations import Destination

                self._destination = Destination(step.target)
                self._held.callback(self._destination.close)
            case steps.Write():
                self._destination.add(step.data)
                self._destination.write()
            case steps.Commit():
                self._destination.commit()
            case steps.Spool():
                if self._spool is None:
                    from .spool import Spool

                    self._spool = Spool()
                    self._held.callback(self._spool.close)
                return self._spool.add(step.data)
            case steps.Track():
                from .progress import Bar

                bar = Bar(step)
                self._held.callback(bar.close)
                return bar
        return None

    async def perform_async(self, step: steps.Local, in_thread: InThread) -> Any:
        """The same where nothing may block."""
        from .sources import AsyncSource, is_awaited

        if isinstance(step, steps.Open) and is_awaited(step.file):
            return await self._hold_source(AsyncSource(step.file, in_thread)).open()
        if isinstance(step, steps.Pull) and isinstance(self._source, AsyncSource):
            return await self._source.pull(step.size, step.at)
        if isinstance(step, steps.Write):
            return await in_thread(self._destination.write) if self._destination.add(step.data) else None
        if isinstance(step, steps.Track):
            return self.perform(step)
        return await in_thread(self.perform, step)

    def embody(self, send: steps.Send, in_thread: InThread | None = None) -> steps.Send:
        """A request whose body is a part of the opened file, with that as what the HTTP client reads."""
        part = send.request.content
        if not isinstance(part, steps.Excerpt):
            return send
        from .sources import AsyncBody, Body

        body: Any = AsyncBody(self._source, part, in_thread) if in_thread else Body(self._source, part)
        headers = {**send.request.headers, "Content-Length": str(part.size)}
        return steps.Send(evolve(send.request, headers=headers, content=body), send.stream, send.limit)

    def iterate(self, response: Any) -> Iterator[Any]:
        """The pieces of an answer; where they go to a file that we have opened, each until the next one is asked for."""
        if self._destination is not None and self._destination.owned and hasattr(response, "iter_views"):
            return response.iter_views()
        return response.iter_bytes()

    def close(self) -> None:
        """Give all of it back, whatever state it is in."""
        self._held.close()

    def _hold_source(self, source: Any) -> Any:
        self._source = source
        self._held.callback(source.close)
        return source
