"""JSON as the service speaks it: UTF-8, compact, no NaN."""

from __future__ import annotations

import json
from typing import Any


def dumps(value: Any) -> bytes:
    """The bytes of a JSON text; ValueError for NaN and infinity, which JSON does not have."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair: only its escape can be sent
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()


def loads(data: bytes | str) -> Any:
    """The value of a JSON text; ValueError when it is none, has NaN or infinity, or is nested too deeply to be read."""
    try:
        return json.loads(data, parse_constant=_refuse)
    except RecursionError:
        problem = "nested too deeply"
    except ValueError as error:
        problem = str(error)
    raise ValueError(problem)  # out here, as the others hold the whole text, in which a secret may stand


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
