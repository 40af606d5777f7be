"""Turns that are sent again with each message: encoded once, and again when somebody has changed them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import cache
from itertools import takewhile
from operator import is_
from typing import Any, NamedTuple, TypeAlias, cast

from gemkit_raw.models import Content
from gemkit_raw.types import Base64, JsonModel, OpenEnum

from .bodies import Fragment, Piece, SelfWriting, write_items

Read: TypeAlias = Callable[[Any], tuple[Any, ...]]
"""What gives all that an object is made of."""
Watch: TypeAlias = tuple[Read, Any, tuple[Any, ...]]
"""An object that may change in its place, how it is read, and what that gave."""

BLOCK = 32
"""Turns that are written together."""
CONSTANTS = (str, bytes, int, float, type(None), Base64, timedelta)
"""What can't change in its place."""
PLAIN = {str, bytes, type(None), Base64}
"""What is the same on the wire if it is equal, as 1 and True are not, nor dicts in another order."""


class Turns(SelfWriting[Content]):
    """What is sent of a conversation, of which much was sent before."""

    def __init__(self, contents: Iterable[Content], written: Written) -> None:
        super().__init__(contents)
        self._written = written

    def write(self) -> Fragment:
        return self._written.write(self)


class Written:
    """The turns of a conversation as they were written when they were sent.

    Whoever has one of them may change it at any time: so what was written is good for as long as all that it was made of is
    the same.
    """

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._sent: Sequence[Content] = ()

    def copy(self) -> Written:
        """The same, for a conversation that goes on from here on its own."""
        other = Written()
        other._blocks, other._sent = self._blocks, self._sent
        return other

    def write(self, turns: Sequence[Content]) -> Fragment:
        """Their JSON.

        Raises:
            UnicodeEncodeError: only escapes can say it, and then they have to all over the request.
        """
        blocks: list[_Block] = []
        for at, block in zip(range(0, len(turns) - BLOCK + 1, BLOCK), self._blocks, strict=False):
            contents = turns[at : at + BLOCK]
            if not all(map(is_, contents, block.contents)):
                break
            blocks.append(block if block.is_current() else _Block.of(contents))
        at = len(blocks) * BLOCK
        again = sum(takewhile(bool, map(is_, turns[at:], self._sent[at:])))  # what is sent but once need not be kept
        for _ in range(again // BLOCK):
            blocks.append(_Block.of(turns[at : at + BLOCK]))
            at += BLOCK
        pieces: list[Piece] = []
        for block in blocks:
            pieces += (b",", *block.pieces)
        if new := turns[at:]:
            pieces += (b",", *write_items(new))
        self._blocks, self._sent = blocks, turns[:]
        return Fragment(b"[", *pieces[1:], b"]")


class _Block(NamedTuple):
    """Turns that were written together."""

    contents: Sequence[Content]
    pieces: Sequence[Piece]
    plain: Sequence[Any]
    """The fields and lists of plain turns, which change in their places."""
    copies: Sequence[Any]
    """What they were: they are compared all at once."""
    watches: Sequence[Watch]
    held: Sequence[Any]
    """What is known by its identity, which nothing else may have meanwhile."""

    @classmethod
    def of(cls, contents: Sequence[Content]) -> _Block:
        plain: list[Any] = []
        watches: list[Watch] = []
        held: list[Any] = []
        for content in contents:
            found, is_plain = _inspect(content)
            if is_plain:
                plain += [vars(thing) if isinstance(thing, JsonModel) else thing for _, thing, _ in found]
            else:
                held += found
                watches += [(_identify(read), thing, tuple(map(id, seen))) for read, thing, seen in found]
        # What changes from here on is written, and is found to have changed.
        return cls(contents, write_items(contents), plain, [thing.copy() for thing in plain], watches, held)

    def is_current(self) -> bool:
        """Whether the same would be written now."""
        return self.plain == self.copies and all(read(thing) == seen for read, thing, seen in self.watches)


def _inspect(content: Content) -> tuple[list[Watch], bool]:
    """All that may change in a turn, and whether it is enough to compare it."""
    things: list[Any] = [content]
    known = {id(content)}
    watches: list[Watch] = []
    is_plain = True
    for thing in things:  # which become more meanwhile
        read = _choose_read(cast("type[object]", type(thing)))
        seen = read(thing)
        watches.append((read, thing, seen))
        if PLAIN.issuperset(map(type, seen)):
            continue
        for item in seen:
            if not isinstance(item, CONSTANTS):
                is_plain = is_plain and (isinstance(item, JsonModel) or type(item) is list)
                if (identity := id(cast("object", item))) not in known:
                    known.add(identity)
                    things.append(item)
            elif type(item) not in PLAIN and not isinstance(item, OpenEnum):
                is_plain = False
    return watches, is_plain


@cache
def _choose_read(kind: type) -> Read:
    if issubclass(kind, JsonModel):
        return _read_model
    if kind is dict:
        return _read_dict
    return tuple if kind in (list, tuple) else _give_up


def _read_model(model: JsonModel) -> tuple[Any, ...]:
    fields = vars(model)
    return (*fields, *fields.values())


def _read_dict(value: dict[Any, Any]) -> tuple[Any, ...]:
    return (*value, *value.values())


def _give_up(_: Any) -> tuple[Any, ...]:
    """Something that never equals what it was: nobody knows how such an object changes."""
    return (float("nan"),)


@cache
def _identify(read: Read) -> Read:
    """The same by what is in it, not by what that equals."""
    return lambda thing: tuple(map(id, read(thing)))
