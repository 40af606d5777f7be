"""JSON as the service speaks it: UTF-8, compact, no NaN.

orjson reads it where it is installed (the extra "fast"), and then json wherever orjson would say something else. json alone
writes it: orjson takes objects that have no form in JSON, writes NaN as null, and some numbers in other letters.

Large base64 and long vectors are read on their own: what is left is short, and there is never a second copy of the whole
text. In their places stands what is no JSON, and json asks what it means. When it does not ask once for each, in places where
a value may stand, the text is read as ever; so all that is read apart was a value, and is one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from math import hypot
from typing import Any, NamedTuple, cast

from . import base64

_read: Callable[[bytes], Any] | None
try:
    from orjson import loads as _read
except ImportError:
    _read = None


def unwrap(value: Any) -> Any:
    """Any mapping as a dict, any sequence as a list: signatures promise that they will do."""
    if isinstance(value, Mapping):
        return dict(cast("Mapping[Any, Any]", value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(cast("Sequence[Any]", value))
    raise TypeError(f"{type(cast('object', value)).__name__} has no form in JSON")


_write = partial(json.dumps, separators=(",", ":"), allow_nan=False)


def dumps(value: Any, default: Callable[[Any], Any] = unwrap) -> bytes:
    """The bytes of a JSON text; ValueError for NaN and infinity, TypeError for objects: JSON has neither.

    `default` gives something that JSON can say, or raises the TypeError.
    """
    try:
        return encode(value, default)
    except UnicodeEncodeError:  # half of a surrogate pair: only its escape can be sent
        return _write(value, default=default).encode()


def encode(value: Any, default: Callable[[Any], Any] = unwrap) -> bytes:
    """The same without escapes for what UTF-8 can say; UnicodeEncodeError where it can't."""
    return _write(value, ensure_ascii=False, default=default).encode()


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_SHORT = 4096
"""Bytes of a text in which it is quicker to look for large numbers before it is read than after."""
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
_LARGE = b"0" * 19
"""As many digits as the integers have that orjson may have no room for."""
_LIMIT = 2.0**63
"""What those are beyond that it makes floats of."""


def _is_exact(value: Any, data: bytes) -> bool:
    """Whether orjson made no float of an integer; False when in doubt."""
    if len(data) < _SHORT:
        return _LARGE not in data.translate(_DIGITS)
    items: list[Any] = [value]
    for item in items:  # which become more meanwhile
        kind = cast("type[object]", type(item))
        if kind is dict:
            items += item.values()
        elif kind is list:
            if not _are_small(item):
                items += item
        elif kind is float and not -_LIMIT < item < _LIMIT:
            return False
    return True


def _are_small(values: list[Any]) -> bool:
    """Whether this is a vector, and no number in it is large."""
    if not values or type(values[0]) is not float:
        return False
    try:
        return hypot(*values) < _LIMIT
    except TypeError:  # not all of them are numbers
        return False


_SPACE = " \t\n\r"
_decoder = json.JSONDecoder(parse_constant=_refuse)  # json.loads makes one each time


def _decode(data: bytes | str) -> Any:
    if isinstance(data, str):
        text = data
    else:
        encoding = "utf-8" if data.startswith((b'{"', b"{\n")) else json.detect_encoding(data)
        text = data.decode(encoding, "surrogatepass")
    try:
        value, end = _decoder.raw_decode(text)
        if end == len(text) or not text[end:].strip(_SPACE):
            return value
    except ValueError:  # space before it, or what `decode` says of it
        pass
    return _decoder.decode(text)


def loads(data: bytes | str) -> Any:
    """The value of a JSON text; ValueError when it is none, has NaN or infinity, or is nested too deeply to be read."""
    if len(data) > STEP and isinstance(data, bytes) and (apart := _load_apart(data, _VECTOR)) is not None:
        return apart.value
    if _read is not None and isinstance(data, bytes):
        try:
            value = _read(data)
        except ValueError:  # json reads more, and says what is wrong
            pass
        else:
            if _is_exact(value, data):
                return value
    try:
        return _decode(data)
    except RecursionError:
        problem = "nested too deeply"
    except ValueError as error:
        problem = str(error)
    raise ValueError(problem)  # out here, as the others hold the whole text, in which a secret may stand


# Large values ---------------------------------------------------------------------------------------------------------

STEP = 8 * 1024
"""Bytes between the places of a text that are looked at: what is as large as that is found."""
_SHARE = 0.5
"""How much of a text must be large values."""
_MARK = b"-Infinity"


class Apart(NamedTuple):
    """What a text says, and the parts of it that were read on their own."""

    value: Any
    parts: list[Any]


class _Kind(NamedTuple):
    inside: re.Pattern[bytes]
    """What it looks like in the middle."""
    begin: bytes
    end: bytes
    read: Callable[[bytes, int, int], Any]
    """Its value; None if it is none of this kind."""


def load_media(data: bytes) -> Apart | None:
    """The value of a JSON text with bytes where it has large base64 in a field "data"; None where it has none, or is wrong.

    Their base64 is what stood there, to the letter.
    """
    return _load_apart(data, _MEDIA)


def _load_apart(data: bytes, kind: _Kind) -> Apart | None:
    """The value of a text that is large values for the most part; None for others, and in doubt."""
    around: list[bytes] = []
    parts: list[Any] = []
    end = seen = size = 0
    for place in range(STEP, len(data), STEP):
        if place < seen or not kind.inside.match(data, place):
            continue
        start, stop = data.rfind(kind.begin, max(end, seen - 1), place), data.find(kind.end, place) + 1
        seen = stop or len(data)  # whatever it is: nothing is looked through twice
        if start >= 0 and stop and (part := kind.read(data, start, stop)) is not None:
            around.append(data[end:start])
            parts.append(part)
            end = stop
            size += stop - start
            if size < stop * _SHARE:  # orjson is quicker with the rest
                return None
    around.append(data[end:])
    return _fill_in(around, parts) if parts else None


def _fill_in(around: list[bytes], parts: list[Any]) -> Apart | None:
    """The value of a text in pieces, with these parts in between; None in doubt."""
    rest = _MARK.join(around)
    if rest.count(_MARK[1:]) > len(parts):
        return None
    left = iter(parts)
    decoder = json.JSONDecoder(parse_constant=lambda name: next(left) if name.startswith("-") else _refuse(name))
    try:
        value = decoder.decode(rest.decode())
    except (ValueError, RecursionError):
        return None
    return None if [*left] else Apart(value, parts)  # some were no values, but words in a text


def _read_vector(data: bytes, start: int, stop: int) -> list[Any] | None:
    text = data[start:stop]
    if b"{" in text:  # which may be nested, and then it counts how deep they are together
        return None
    try:
        if _read is not None:
            value = _read(text)
            return value if _is_exact(value, text) else None
        value, length = _decoder.raw_decode(text.decode())
    except ValueError:
        return None
    return value if length == len(text) else None


def _read_media(data: bytes, start: int, stop: int) -> bytes | None:
    """Bytes, if they can be written again as they stand there."""
    if not data[max(start - 16, 0) : start].rstrip().endswith(b'"data":'):
        return None
    try:
        media = base64.decode(memoryview(data)[start + 1 : stop - 1])
    except ValueError:
        return None
    last = base64.encode(media[-(len(media) % 3 or 3) :])
    return media if data.startswith(last, stop - 1 - len(last)) else None


_VECTOR = _Kind(re.compile(rb"[-+.0-9eE, \t\r\n]{32}"), b"[", b"]", _read_vector)
_MEDIA = _Kind(re.compile(rb"[A-Za-z0-9+/]{32}"), b'"', b'"', _read_media)
