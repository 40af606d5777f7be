"""JSON as the service speaks it: UTF-8, compact, no NaN."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, cast


def _unwrap(value: Any) -> Any:
    """Any mapping as a dict, any sequence as a list: signatures promise that they will do."""
    if isinstance(value, Mapping):
        return dict(cast("Mapping[Any, Any]", value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return list(cast("Sequence[Any]", value))
    raise TypeError(f"{type(cast('object', value)).__name__} has no form in JSON")


_write = partial(json.dumps, separators=(",", ":"), allow_nan=False, default=_unwrap)


def dumps(value: Any) -> bytes:
    """The bytes of a JSON text; ValueError for NaN and infinity, TypeError for objects: JSON has neither."""
    text = _write(value, ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair: only its escape can be sent
        return _write(value).encode()


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse)  # json.loads makes one each time


def _decode(data: bytes | str) -> Any:
    if isinstance(data, str):
        text = data
    else:
        encoding = "utf-8" if data.startswith((b'{"', b"{\n")) else json.detect_encoding(data)
        text = data.decode(encoding, "surrogatepass")
    try:
        value, end = _decoder.raw_decode(text)
        if end == len(text):
            return value
    except ValueError:  # space before it, or what `decode` says of it
        pass
    return _decoder.decode(text)  # which looks for space around it, twice


def loads(data: bytes | str) -> Any:
    """The value of a JSON text; ValueError when it is none, has NaN or infinity, or is nested too deeply to be read."""
    try:
        return _decode(data)
    except RecursionError:
        problem = "nested too deeply"
    except ValueError as error:
        problem = str(error)
    raise ValueError(problem)  # out here, as the others hold the whole text, in which a secret may stand
