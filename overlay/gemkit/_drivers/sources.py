"""What uploads and prompts read on this machine: files, bytes, streams."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Iterator
from contextlib import suppress
from types import GeneratorType
from typing import Any, TypeVar, cast

from .._core.contents import encode_image, is_pil_image, keep_original, read_original
from .._core.media import HEAD
from .._core.steps import Excerpt, Piece, Source

T = TypeVar("T", bytes, memoryview)
InThread = Callable[..., Awaitable[Any]]
PIECE = 1024 * 1024
"""Bytes that are read and sent at a time."""
VIEW = 512 * 1024
"""The same where the next ones take their place in memory."""


def load_file(path: str, at_most: int) -> bytes:
    """The bytes of a file; one byte more than `at_most` shows that it is larger."""
    with open(path, "rb") as file:
        return file.read(at_most + 1)


class Digest:
    """The SHA-256 of what is read, as far as it was read without a gap."""

    def __init__(self) -> None:
        self._sha256: Any = None
        self._end = 0

    def follow(self, data: bytes, at: int) -> Piece:
        """Note what was read at a place; what was read before counts once, unless all is read anew."""
        if at == 0 or self._sha256 is None:
            from hashlib import sha256  # half of a megabyte, which files don't need that can be read again

            self._sha256, self._end = sha256(), 0
        if at + len(data) > self._end:
            self._sha256.update(memoryview(data)[self._end - at :])
            self._end = at + len(data)
        return Piece(data, self._sha256.hexdigest())


# Blocking -------------------------------------------------------------------------------------------------------------


class LocalFile:
    """Something with bytes, read from where it stands to its end."""

    def __init__(self, file: Any) -> None:
        """Open it.

        Raises:
            OSError: it can't be read.
            TypeError: it is none of these, or a file opened in text mode.
        """
        self._file, name, self._owned = open_file(file)
        self._start, size = self._measure()
        if size is None:
            size = getattr(self._file, "size", None)
        self._digest = Digest()
        self._buffer = bytearray()
        self._ahead = head = self._read(HEAD)
        self._at = 0
        if self._start is not None:
            self._file.seek(self._start)
            self._ahead = b""
        self.facts = Source(name, size, head, self._start is not None)

    def _measure(self) -> tuple[int | None, int | None]:
        """Where it stands and how much there is from there; None where that can't be known."""
        try:
            here: int = self._file.tell()
            self._file.seek(0, os.SEEK_END)
            end: int = self._file.tell()
            self._file.seek(here)
        except (AttributeError, OSError):  # io.UnsupportedOperation is one
            return None, None
        return here, max(0, end - here)

    def pull(self, size: int, at: int) -> Piece:
        """The bytes at a place; fewer than `size` only at the end."""
        return self._digest.follow(self.read(size, at), at)

    def read(self, size: int, at: int) -> bytes:
        """The same, and nothing is noted of them."""
        self._seek(at)
        ahead, self._ahead = self._ahead[:size], self._ahead[size:]
        rest = self._read(size - len(ahead))
        self._at = at + len(ahead) + len(rest)
        return ahead + rest if ahead else rest

    def view(self, size: int, at: int) -> memoryview:
        """The same of what can be read again, until the next view is asked for: it takes this one's place in memory."""
        if type(self._file) is not io.FileIO:  # whoever made another class of it wants its `read` to be called
            return memoryview(self.read(size, at))
        self._seek(at)
        if len(self._buffer) < size:
            self._buffer = bytearray(size)
        view = memoryview(self._buffer)[:size]
        done = 0
        while done < size and (count := self._file.readinto(view[done:])):
            done += count
        self._at = at + done
        return view[:done]

    def _seek(self, at: int) -> None:
        if at != self._at:
            if self._start is None:
                raise OSError("this can't be read again")
            self._file.seek(self._start + at)

    def sum(self, size: int) -> str:
        """The SHA-256 of the first bytes, in hex; EOFError when there are not as many."""
        from hashlib import sha256

        digest = sha256()
        for piece in Body(self, Excerpt(0, size)).views():
            digest.update(piece)
        return digest.hexdigest()

    def _read(self, size: int) -> bytes:
        pieces: list[bytes] = []
        while size:
            piece: bytes | None = self._file.read(size)
            if piece is None:
                raise BlockingIOError("the file is in non-blocking mode, and has nothing to read yet")
            if not piece:
                break
            pieces.append(piece)
            size -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        if self._owned:
            self._file.close()


class Body:
    """A part of a file as the body of a request."""

    def __init__(self, file: LocalFile, part: Excerpt) -> None:
        self._file = file
        self._part = part

    def __iter__(self) -> Iterator[bytes]:
        return self._read(self._file.read, PIECE)

    def views(self) -> Iterator[memoryview]:
        """The same, each of them until the next one is asked for."""
        return self._read(self._file.view, VIEW)

    def _read(self, read: Callable[[int, int], T], most: int) -> Iterator[T]:
        at, end = self._part.at, self._part.at + self._part.size
        while at < end:
            piece = read(min(most, end - at), at)
            at += len(piece)
            if not piece:
                raise EOFError(f"only {at} bytes of it are left")
            yield piece


def open_file(file: Any) -> tuple[Any, str | None, bool]:
    """Something with `read`, its name, and whether it is ours to close."""
    if isinstance(file, str) or hasattr(file, "__fspath__"):
        path = os.fsdecode(file)
        return open(path, "rb", buffering=0), read_name(path), True  # whoever asks closes it
    if isinstance(file, bytes | bytearray | memoryview):
        return Memory(cast("bytes", file)), None, True
    if is_pil_image(file):
        data, name = read_image(file)
        return Memory(data), name, True
    if is_awaited(file):
        raise TypeError(f"a {type(file).__name__} has to be awaited; a blocking client can't do that, client.aio can")
    if hasattr(file, "iter_bytes"):
        return Download(file, file.iter_bytes()), read_address(file), True
    if hasattr(file, "read"):
        if isinstance(file.read(0), str):
            raise TypeError("the file is open in text mode; open it with 'rb'")
        return file, read_file_name(file), False
    if isinstance(file, Iterable) and not isinstance(file, Collection):
        return Pieces(iter(file)), None, True  # pyright: ignore[reportUnknownArgumentType]  # each item is looked at
    raise TypeError(
        "file must be a path, bytes or a binary file object, an iterator of bytes, the response of an HTTP client that is "
        f"streamed, or a PIL image, not {type(cast('object', file)).__name__}"
        + (" (upload_many takes several)" * isinstance(file, Collection))
    )


class Memory:
    """Bytes in memory as a file, without a copy of them."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        view = memoryview(data)
        self._view = view.cast("B") if view.c_contiguous else memoryview(view.tobytes())
        self._at = 0

    def read(self, size: int) -> bytes:
        data = bytes(self._view[self._at : self._at + size])
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at

    def seek(self, place: int, whence: int = os.SEEK_SET) -> None:
        self._at = place + (len(self._view) if whence == os.SEEK_END else 0)

    def close(self) -> None:
        self._view.release()


class Pieces:
    """Bytes that come piece by piece as a file."""

    def __init__(self, pieces: Iterator[Any]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def read(self, size: int) -> bytes:
        while size and not self._left:
            piece: Any = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = as_bytes(piece)
        data, self._left = bytes(self._left[:size]), self._left[size:]
        return data

    def close(self) -> None:
        """End what makes the pieces, if it is a generator."""
        if isinstance(self._pieces, GeneratorType):
            self._pieces.close()  # pyright: ignore[reportUnknownMemberType]  # whatever it makes


class Download(Pieces):
    """The body of an HTTP client's response as a file, of the size that it was announced with."""

    def __init__(self, response: Any, pieces: Iterator[Any]) -> None:
        super().__init__(pieces)
        self.size = read_length(response)


# Awaiting -------------------------------------------------------------------------------------------------------------


class AsyncSource:
    """Something whose bytes are awaited, read once from where it stands to its end."""

    def __init__(self, file: Any, in_thread: InThread) -> None:
        self._file = file
        self._in_thread = in_thread
        self._pieces: AsyncIterator[Any] | None = None
        self._left = memoryview(b"")
        self._digest = Digest()

    async def open(self) -> Source:
        """What is known of it."""
        file = self._file
        size = name = None
        if hasattr(file, "aiter_bytes"):
            self._pieces, name, size = file.aiter_bytes(), read_address(file), read_length(file)
        elif hasattr(file, "read"):
            name = read_file_name(file)
        else:
            self._pieces = aiter(file)
        head = await self._read(HEAD)
        self._left = memoryview(head + bytes(self._left))
        return Source(name, size, head)

    async def pull(self, size: int, at: int) -> Piece:
        """The next bytes; fewer than `size` only at the end."""
        return await self._in_thread(self._digest.follow, await self._read(size), at)

    async def _read(self, size: int) -> bytes:
        data = bytearray()
        while len(data) < size:
            if not self._left:
                piece: Any = await self._next(size - len(data))
                if not piece:
                    break
                self._left = as_bytes(piece)
            taken, self._left = self._left[: size - len(data)], self._left[size - len(data) :]
            data += taken
        return bytes(data)

    async def _next(self, size: int) -> Any:
        """A piece with bytes in it, or nothing at the end."""
        if self._pieces is None:
            return await self._file.read(size)
        async for piece in self._pieces:
            if len(piece):
                return piece
        return None

    def close(self) -> None:
        """Nothing: what is awaited is its owner's to close."""


class AsyncBody:
    """A part of a file as the body of a request, read in a thread."""

    def __init__(self, file: LocalFile, part: Excerpt, in_thread: InThread) -> None:
        self._file = file
        self._part = part
        self._in_thread = in_thread

    async def __aiter__(self) -> AsyncIterator[bytes]:
        at, end = self._part.at, self._part.at + self._part.size
        while at < end:
            piece: bytes = await self._in_thread(self._file.read, min(PIECE, end - at), at)
            at += len(piece)
            if not piece:
                raise EOFError(f"only {at} bytes of it are left")
            yield piece


def is_awaited(file: Any) -> bool:
    """Whether the bytes of something have to be awaited."""
    if hasattr(file, "aiter_bytes"):
        return not hasattr(getattr(file, "stream", None), "__iter__")  # a response of httpx has both ways, and goes one
    if hasattr(file, "read"):
        from inspect import iscoroutinefunction  # which takes longer to import than a small file to go up

        return iscoroutinefunction(file.read)
    return hasattr(file, "__aiter__")


# What is known of them ------------------------------------------------------------------------------------------------


def as_bytes(piece: Any) -> memoryview:
    if not isinstance(piece, bytes | bytearray | memoryview):
        raise TypeError(f"the pieces of a file are bytes, not {type(piece).__name__}")
    return memoryview(cast("bytes", piece)).cast("B")


def read_name(path: str) -> str | None:
    """The last part of a path; bytes that are no UTF-8 are replaced, for nobody can read or send them."""
    return os.fsencode(os.path.basename(path)).decode("utf-8", "replace") or None


def read_file_name(file: Any) -> str | None:
    """The name of a file object, if it has one of its own: no number, no "<stdin>"."""
    for name in (getattr(file, "filename", None), getattr(file, "name", None)):
        if isinstance(name, str) and not name.startswith("<"):
            return read_name(name)
    return None


def read_address(response: Any) -> str | None:
    """What the end of its address calls a response."""
    try:
        return response.url.path.rstrip("/").rpartition("/")[2] or None
    except (AttributeError, TypeError, RuntimeError):  # it is of another library, or was made by hand
        return None


def read_length(response: Any) -> int | None:
    """The bytes that a response says it has, where that is what comes."""
    headers = getattr(response, "headers", {})
    text = headers.get("content-length", "")
    return int(text) if text.isdecimal() and not headers.get("content-encoding") else None


def read_image(image: Any) -> tuple[bytes, str | None]:
    """The file that a PIL image comes from, where it still shows the same, and its name; else a new one."""
    path = getattr(image, "filename", None)
    original = read_original(image)
    if original is None and isinstance(path, str) and path:
        with suppress(OSError), open(path, "rb") as file:
            original = keep_original(image, file.read())
    name = read_name(path) if original is not None and isinstance(path, str) and path else None
    data: Any = (original or encode_image(image)).data
    return data, name
