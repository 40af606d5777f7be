"""A file of a flow's own, for what is too much to be held in memory."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


class Spool:
    """Bytes on disk, until it is closed."""

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(".jsonl", "gemkit-")
        self._path = Path(name)
        self._file = os.fdopen(handle, "wb")

    def add(self, data: bytes) -> str:
        """Add bytes; gives the path of all."""
        self._file.write(data)
        self._file.flush()
        return str(self._path)

    def close(self) -> None:
        """Delete it."""
        self._file.close()
        with suppress(OSError):
            self._path.unlink()
