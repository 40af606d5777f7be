"""Something to look at while a long file is read: a bar on the terminal, and nothing where there is none."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import BinaryIO, TextIO

_WIDTH: Final = 30
_BLOCK: Final = 1024 * 1024


class Meter:
    """A bar that fills; it is gone when the work is done."""

    def __init__(self, label: str, total: int, stream: TextIO | None = None) -> None:
        self._label = label
        self._total = max(total, 1)
        self._stream = stream or sys.stderr
        self._done = 0
        self._shown = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown >= 0:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def advance(self, count: int) -> None:
        """So much more is done."""
        self._done += count
        percent = min(100, self._done * 100 // self._total)
        if percent == self._shown or not self._stream.isatty():
            return
        self._shown = percent
        filled = _WIDTH * percent // 100
        self._stream.write(f"\r{self._label} [{'#' * filled}{'.' * (_WIDTH - filled)}] {percent:3}%")
        self._stream.flush()


def read_blocks(file: BinaryIO, label: str, total: int) -> Iterator[bytes]:
    """The file's blocks, with a bar that tells how far it is."""
    with Meter(label, total) as meter:
        while block := file.read(_BLOCK):
            meter.advance(len(block))
            yield block
