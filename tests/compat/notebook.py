"""Run blocks of Python one after the other as a notebook runs its cells, and tell how each one ended.

A program of its own, of the standard library alone: scripts/run_compat.py starts it in gemkit's environment, and in that of the
client the blocks were written for. It reads one JSON object from stdin and writes a line of JSON for each block.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import json
import linecache
import signal
import sys
import time
import traceback
from collections.abc import Generator, Mapping
from typing import Any

LONGEST_NAP = 0.02


class Overdue(KeyboardInterrupt):
    """The block's time is up; asyncio lets what is a KeyboardInterrupt through, wherever it strikes."""


class Names(dict[str, Any]):
    """A namespace that makes some of its names when they are first read."""

    def __init__(self, stand_ins: Mapping[str, str]) -> None:
        super().__init__(__name__="notebook")
        self._stand_ins = stand_ins

    def __missing__(self, name: str) -> Any:
        if name not in self._stand_ins:
            raise KeyError(name)
        exec(self._stand_ins[name], self)
        return self[name]


class Printed(io.StringIO):
    """What a block prints; the programs that it starts write where this one's errors go."""

    def fileno(self) -> int:
        return 2


class Notebook:
    """A namespace for each chapter, an event loop for `await` outside of functions, a limit of time for each block."""

    def __init__(self, runner: asyncio.Runner, opening: str, stand_ins: Mapping[str, str], seconds: float) -> None:
        self._runner = runner
        self._opening = opening
        self._stand_ins = stand_ins
        self._seconds = seconds
        self._names = Names(stand_ins)

    def play(self, source: str, *, line: int, expectation: str, chapter: bool, reopen: bool) -> dict[str, str]:
        """The block's output, and its error: none, or one line.

        A new chapter starts without names; to reopen is to run the opening again.
        """
        if chapter:
            self._names = Names(self._stand_ins)
        printed, error = Printed(), ""
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed), limited(self._seconds):
            try:
                if chapter or reopen:
                    self._run(self._opening, "<opening>")
                self._run("\n" * (line - 1) + source, "<README>")
                if not eval(expectation, self._names, {"printed": printed.getvalue()}):
                    error = f"it ended, but this is not so: {expectation}"
            except Overdue:
                error = f"still running after {self._seconds:g} s"
            except KeyboardInterrupt:
                raise
            except BaseException as caught:  # noqa: BLE001 - whatever it is, it is the verdict on this block
                error = word(caught)
                traceback.print_exception(caught)
        return {"error": error, "output": printed.getvalue()}

    def _run(self, source: str, name: str) -> None:
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)  # for tracebacks
        code = compile(source, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        if code.co_flags & inspect.CO_COROUTINE:
            self._runner.run(eval(code, self._names))
        else:
            exec(code, self._names)


@contextlib.contextmanager
def limited(seconds: float) -> Generator[None]:
    def stop(*_: object) -> None:
        raise Overdue

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def word(error: BaseException) -> str:
    text = error.msg if isinstance(error, SyntaxError) else str(error)
    return f"{type(error).__name__}: {text.partition(chr(10))[0]}"


def shorten_naps() -> None:
    """A block that waits ten seconds between two looks waits 20 ms."""
    sleep = time.sleep

    def nap(seconds: float, /) -> None:
        sleep(min(seconds, LONGEST_NAP))

    time.sleep = nap


def main() -> None:
    score = json.load(sys.stdin)
    told = sys.stdout
    shorten_naps()
    with asyncio.Runner() as runner:
        notebook = Notebook(runner, score["opening"], score["stand_ins"], score["seconds"])
        for cell in score["cells"]:
            print(json.dumps(notebook.play(**cell)), file=told, flush=True)


if __name__ == "__main__":
    main()
