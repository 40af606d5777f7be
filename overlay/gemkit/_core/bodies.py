"""The bodies of requests: JSON in one piece, or in several where much of it is made only as it is sent."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from copy import copy
from itertools import groupby
from typing import Any, TypeAlias, TypeVar, cast

from gemkit_raw.types import JsonModel, dump_apart

from . import base64
from .json import dumps, encode, unwrap

T = TypeVar("T")

SLICE = 192 * 1024
"""Bytes that are encoded at a time; three of them are four characters."""


class InBase64:
    """Bytes that are sent as base64, which is made a slice at a time."""

    __slots__ = ("_data",)

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return (len(self._data) + 2) // 3 * 4

    def __iter__(self) -> Iterator[bytes]:
        data = memoryview(self._data)
        for at in range(0, len(data), SLICE):
            yield base64.encode(data[at : at + SLICE])


Piece: TypeAlias = bytes | InBase64


class Body:
    """Bytes that are made as they are sent, and made again whenever they are sent again."""

    __slots__ = ("_pieces", "_size")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = tuple(pieces)
        self._size = sum(map(len, self._pieces))

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def __bytes__(self) -> bytes:
        return b"".join(self)


class Fragment:
    """A value in its JSON form: a part of a larger one."""

    __slots__ = ("pieces",)

    def __init__(self, *pieces: Piece) -> None:
        self.pieces = pieces


class SelfWriting(ABC, list[T]):
    """A list that knows its own JSON."""

    @abstractmethod
    def write(self) -> Fragment:
        """The JSON; UnicodeEncodeError where only escapes can say it."""
        ...


def write_body(content: Any, extra: Mapping[str, Any]) -> bytes | Body:
    """The JSON of a request.

    Args:
        content: a model, or what JSON can say.
        extra: fields that go over its own, where it is an object.
    """
    if isinstance(turns := getattr(content, "contents", None), SelfWriting):
        try:
            return write_around(content, cast("SelfWriting[Any]", turns), extra)
        except UnicodeEncodeError:
            pass  # escapes for all of it
    fragments: list[Fragment] = []
    value = dump_apart(content, putting_aside(fragments)) if isinstance(content, JsonModel) else content
    value = merge(value, extra)
    return join(assemble(value, dumps)) if fragments else dumps(value)


def write_around(content: Any, turns: SelfWriting[Any], extra: Mapping[str, Any]) -> bytes | Body:
    """The same where the contents know their JSON."""
    rest = copy(content)
    rest.contents = []
    value = dump_apart(rest, putting_aside([]))
    value["contents"] = turns.write()
    return join(assemble(merge(value, extra), encode))


def write_items(models: Iterable[JsonModel]) -> list[Piece]:
    """The JSON of a list's items; UnicodeEncodeError where only escapes can say it."""
    put_aside = putting_aside([])
    pieces = list(assemble([dump_apart(model, put_aside) for model in models], encode))
    pieces[0] = cast("bytes", pieces[0])[1:]
    pieces[-1] = cast("bytes", pieces[-1])[:-1]
    return pieces


def putting_aside(fragments: list[Fragment]) -> Callable[[bytes], Fragment]:
    """What makes Fragments of large byte fields, and lists them."""

    def put_aside(data: bytes) -> Fragment:
        fragments.append(Fragment(b'"', InBase64(data), b'"'))
        return fragments[-1]

    return put_aside


def merge(value: Any, extra: Mapping[str, Any]) -> Any:
    return {**cast("dict[str, Any]", value), **extra} if extra and isinstance(value, dict) else value


def assemble(value: Any, write: Callable[[Any, Callable[[Any], Any]], bytes]) -> Iterator[Piece]:
    """The JSON of a value that has Fragments in it."""
    mark = "(a fragment)"
    held: dict[int, Fragment] = {}  # in the order in which they are written, which may be done twice

    def stand_in(item: Any) -> Any:
        if not isinstance(item, Fragment):
            return unwrap(item)
        held[id(item)] = item
        return mark

    while len(texts := write(value, stand_in).split(b'"%s"' % mark.encode())) != len(held) + 1:
        mark += "*"  # somebody says the very same
    yield texts[0]
    for fragment, text in zip(held.values(), texts[1:], strict=True):
        yield from fragment.pieces
        yield text


def join(pieces: Iterable[Piece]) -> bytes | Body:
    """What pieces make together: bytes where all of them are there."""
    joined: list[Piece] = []
    for kind, run in groupby(pieces, type):
        alike = list(run)
        joined += [b"".join(cast("list[bytes]", alike))] if kind is bytes else alike
    return joined[0] if len(joined) == 1 and isinstance(joined[0], bytes) else Body(joined)
