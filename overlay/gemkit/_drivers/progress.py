"""Progress on the screen: a bar on a terminal or in a notebook, nothing where nobody looks."""

from __future__ import annotations

import sys
import threading
from html import escape
from importlib.util import find_spec
from typing import Any

from .._core.steps import Track

lock = threading.Lock()


class Bar:
    """How one piece of work goes on; a Tracker. It stays on the screen when it is closed."""

    def __init__(self, track: Track) -> None:
        """Begin it.

        Raises:
            ImportError: neither rich nor tqdm is installed.
        """
        kind = NotebookBar if in_notebook() else find_library()
        self._bar: Any = kind(track) if kind is NotebookBar or is_terminal() else None

    def __call__(self, done: float, total: float | None, note: str = "") -> None:
        """Show how much is done."""
        if self._bar is not None:
            self._bar.show(done, total, note)

    def close(self) -> None:
        """Leave it as it is, and the screen to others."""
        bar, self._bar = self._bar, None
        if bar is not None:
            bar.close()


def is_terminal() -> bool:
    """Whether stderr is looked at as it is written; control characters would only spoil a file or a pipe."""
    return sys.stderr is not None and sys.stderr.isatty()  # None under pythonw


def in_notebook() -> bool:
    """Whether this is the kernel of a notebook."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return hasattr(shell, "kernel")


def find_library() -> type[RichBar | TqdmBar]:
    """What draws bars on a terminal."""
    for name, kind in (("rich", RichBar), ("tqdm", TqdmBar)):
        if find_spec(name) is not None:
            return kind
    raise ImportError("progress=True draws with rich or tqdm, and neither is installed: pip install 'gemkit[rich]'")


class RichBar:
    """A line of rich's; those that are shown at a time share the screen."""

    _screen: Any = None
    _lines = 0

    def __init__(self, track: Track) -> None:
        with lock:
            if RichBar._screen is None:
                RichBar._screen = make_screen()
                RichBar._screen.start()
            RichBar._lines += 1
            self._shown = RichBar._screen
        self._bytes = track.unit == "B"
        self._unit = track.unit
        self._task = self._shown.add_task(track.title, total=None, count="", note="")

    def show(self, done: float, total: float | None, note: str) -> None:
        count = describe_count(done, total, self._unit)
        self._shown.update(self._task, completed=done, total=total, count=count, note=note)

    def close(self) -> None:
        self._shown.stop_task(self._task)
        with lock:
            RichBar._lines -= 1
            if RichBar._lines == 0:
                RichBar._screen.stop()
                RichBar._screen = None


def make_screen() -> Any:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[count]}", markup=False),
        TimeRemainingColumn(elapsed_when_finished=True),
        TextColumn("{task.fields[note]}", markup=False),
        console=Console(file=sys.stderr),
    )


class TqdmBar:
    """A line of tqdm's."""

    def __init__(self, track: Track) -> None:
        from tqdm import tqdm  # pyright: ignore[reportMissingModuleSource]  # rich does without

        unit = "B" if track.unit == "B" else f" {track.unit or 'it'}"
        self._bar: Any = tqdm(desc=track.title, unit=unit, unit_scale=unit == "B", file=sys.stderr)

    def show(self, done: float, total: float | None, note: str) -> None:
        self._bar.total = total
        self._bar.set_postfix_str(note, refresh=False)
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.refresh()
        self._bar.close()


class NotebookBar:
    """A line below the cell; it needs nothing but what every notebook has, and is saved with it."""

    def __init__(self, track: Track) -> None:
        from IPython.display import display  # pyright: ignore[reportMissingImports,reportUnknownVariableType]  # a notebook has it

        self._track = track
        self._shown: Any = display(self._draw(0, None, ""), raw=True, display_id=True)

    def _draw(self, done: float, total: float | None, note: str) -> dict[str, str]:
        words = "  ".join(word for word in (describe_count(done, total, self._track.unit), note) if word)
        extent = "" if total is None else f' value="{done:g}" max="{total:g}"'
        title = self._track.title
        return {
            "text/plain": f"{title}  {words}",
            "text/html": f"{escape(title)} <progress{extent} style='vertical-align: middle'></progress> {escape(words)}",
        }

    def show(self, done: float, total: float | None, note: str) -> None:
        self._shown.update(self._draw(done, total, note), raw=True)

    def close(self) -> None:
        """Nothing: what is shown stays."""


def describe_count(done: float, total: float | None, unit: str) -> str:
    """How much is done, e.g. "12.3 of 27.0 MB", "3 of 10 files"."""
    if unit == "B":
        size, name = next(
            ((size, name) for size, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")) if max(done, total or 0) >= size),
            (1, "B"),
        )
        digits = 1 if size > 1 else 0
        return f"{done / size:.{digits}f}" + ("" if total is None else f" of {total / size:.{digits}f}") + f" {name}"
    return f"{done:.0f}" + ("" if total is None else f" of {total:.0f}") + (f" {unit}" if unit else "")
