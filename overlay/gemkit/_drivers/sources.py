"""Local files, as uploads and prompts read them."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

from .._core.steps import Source

HEAD = 64


def load_file(path: str, at_most: int) -> bytes:
    """The bytes of a file; one byte more than `at_most` shows that it is larger."""
    with Path(path).open("rb") as file:
        return file.read(at_most + 1)


class LocalFile:
    """A file, bytes or a file object, read from where it stands to its end."""

    def __init__(self, file: Any) -> None:
        """Open it.

        Raises:
            OSError: it can't be read.
            TypeError: it is none of these, or a file opened in text mode.
        """
        self._owned = True
        name: str | None = None
        if isinstance(file, str) or hasattr(file, "__fspath__"):
            self._file: Any = Path(file).open("rb")  # noqa: SIM115  # closed by close()
            name = str(file)
        elif isinstance(file, bytes | bytearray):
            self._file = io.BytesIO(file)
        elif hasattr(file, "read"):
            if isinstance(file.read(0), str):
                raise TypeError("the file is open in text mode; open it with 'rb'")
            self._file = file
            self._owned = False
            name = file.name if isinstance(getattr(file, "name", None), str) else None
        else:
            raise TypeError(f"file must be a path, bytes or a binary file object, not {type(file).__name__}")
        size = self._measure()
        self._ahead = self._read(HEAD)
        self.facts = Source(Path(name).name if name else None, size, self._ahead)

    def _measure(self) -> int | None:
        try:
            here: int = self._file.tell()
            self._file.seek(0, os.SEEK_END)
            end: int = self._file.tell()
            self._file.seek(here)
        except (AttributeError, OSError):
            return None
        return max(0, end - here)

    def pull(self, size: int) -> bytes:
        """The next bytes; fewer than `size` only at the end."""
        ahead, self._ahead = self._ahead[:size], self._ahead[size:]
        return ahead + self._read(size - len(ahead))

    def _read(self, size: int) -> bytes:
        pieces: list[bytes] = []
        while size:
            piece: bytes = self._file.read(size)
            if not piece:
                break
            pieces.append(piece)
            size -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        if self._owned:
            self._file.close()
