"""Where a flow stands: what both drivers do with one, but for performing its steps."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any, Generic, TypeVar, cast

from .._core.steps import Emit, EmitEach, Step

T = TypeVar("T")


class Cursor(Generic[T]):
    """A flow under way. `resume` and `fail` give the next step to perform, or None when there is an item or the end."""

    def __init__(self, flow: Generator[Any, Any, Any]) -> None:
        self._flow = flow
        self.begun = False
        self.ended = False
        self.result: Any = None
        self.item: T | None = None
        self.whole: Any = None
        self.waiting: Iterator[T] = iter(())
        """Items that were emitted together, as far as nobody has asked for them yet."""

    def resume(self, fact: Any = None) -> Step | None:
        """Go on with what the last step gave."""
        for item in self.waiting:
            self.item = item
            return None
        return self._move(self._flow.send, fact)

    def fail(self, error: Exception) -> Step | None:
        """Go on with what went wrong in the last step."""
        return self._move(self._flow.throw, error)

    def _move(self, way: Callable[[Any], Any], given: Any) -> Step | None:
        self.item = None
        self.begun = True
        try:
            step = way(given)
        except StopIteration as stop:
            self.ended = True
            self.result = stop.value
            return None
        if isinstance(step, Emit):
            self.item, self.whole = cast("Emit[T]", step)
            return None
        if isinstance(step, EmitEach):
            self.waiting, self.whole = cast("EmitEach[T]", step)
            return self.resume()
        return step

    def close(self) -> None:
        """End the flow where it stands."""
        self.ended = True
        self.waiting = iter(())
        self._flow.close()
