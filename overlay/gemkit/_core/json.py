"""JSON as the service speaks it: UTF-8, compact, no NaN."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, cast


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
    text = _write(value, ensure_ascii=False, default=default)
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair: only its escape can be sent
        return _write(value, default=default).encode()


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_decode = json.JSONDecoder(parse_constant=_refuse).decode  # json.loads makes one each time


def loads(data: bytes | str) -> Any:
    """The value of a JSON text; ValueError when it is none, has NaN or infinity, or is nested too deeply to be read."""
    try:
        text = data if isinstance(data, str) else data.decode(json.detect_encoding(data), "surrogatepass")
        return _decode(text)
    except RecursionError:
        problem = "nested too deeply"
    except ValueError as error:
        problem = str(error)
    raise ValueError(problem)  # out here, as the others hold the whole text, in which a secret may stand
