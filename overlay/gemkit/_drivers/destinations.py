"""What downloads write to on this machine."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

BLOCK = 512 * 1024
"""Bytes that are worth being written by another thread."""


class Destination:
    """A path that has all of a file or none of it, or a file object that takes what comes."""

    def __init__(self, target: Any) -> None:
        """Open it.

        Raises:
            OSError: nothing can be written there.
            TypeError: it is none of these, or a file opened in text mode.
        """
        self._taken: list[bytes] = []
        self._size = 0
        self._place = ""
        self._temporary = ""
        self.owned = True
        """Whether we have opened it."""
        if isinstance(target, str) or hasattr(target, "__fspath__"):
            place = os.path.realpath(os.fsdecode(target))
            if os.path.exists(place) and not os.path.isfile(place):  # a device or a pipe; a folder is refused
                self._file: Any = open(place, "wb", buffering=0)  # noqa: SIM115  # close() does
            else:
                folder, name = os.path.split(place)
                self._place = place
                self._temporary = os.path.join(folder, f".{name[:100]}.{os.urandom(4).hex()}.part")
                self._file = open(self._temporary, "xb", buffering=0)  # noqa: SIM115  # as above
        elif hasattr(target, "write"):
            if hasattr(target, "encoding"):
                raise TypeError("the destination is open in text mode; open it with 'wb'")
            self._file = target
            self.owned = False
        else:
            raise TypeError(f"destination must be a path or a binary file object, not {type(target).__name__}")

    def add(self, data: bytes) -> bool:
        """Take the next bytes; whether they are enough to be written, if that is a matter of size."""
        self._taken.append(data)
        self._size += len(data)
        return self._size >= BLOCK

    def write(self) -> None:
        """Write what was taken, all of it: a raw file may take less at a time."""
        taken, self._taken, self._size = self._taken, [], 0
        for data in taken:
            left = memoryview(data)
            while left:
                written = self._file.write(left)
                left = left[written:] if isinstance(written, int) else left[:0]

    def commit(self) -> None:
        """Put the whole file in its place."""
        self.write()
        if self.owned:
            self._file.close()
        if self._temporary:
            os.replace(self._temporary, self._place)
            self._temporary = ""

    def close(self) -> None:
        """Leave no half of a file behind."""
        if self.owned:
            self._file.close()
        if self._temporary:
            with suppress(OSError):
                os.unlink(self._temporary)
