"""JSON as the service speaks it: UTF-8, compact, no NaN.

orjson reads it where it is installed (the extra "fast"), and then json wherever orjson would say something else. json alone
writes it: orjson takes objects that have no form in JSON, writes NaN as null, and some numbers in other letters.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from math import hypot
from typing import Any, cast

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
