"""JSON as Google writes and reads it, byte for byte.

Bodies are pretty-printed with two spaces; an SSE event is one line with a space after each colon and none after a
comma. `<` and `>` are escaped. On the way in, what a proto parser refuses is refused here: NaN, lone surrogates,
nesting without end.
"""

from __future__ import annotations

import json
import math
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn

from starlette.responses import Response

from gemkit_emulator.errors import ApiError, Violation, invalid_payload, payload_too_large
from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

JSON_TYPE: Final = "application/json; charset=UTF-8"
PLAIN_JSON_TYPE: Final = "application/json"
"""Of the Interactions family."""
SSE_TYPE: Final = "text/event-stream"
MAX_BODY_BYTES: Final = 100 * 1024 * 1024
_MAX_DEPTH: Final = 100
_LINE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ": "), allow_nan=False)
_ESCAPES: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "\u2028": "\\u2028", "\u2029": "\\u2029"})


# --- out --------------------------------------------------------------------------------------------------------------


def render_pretty(value: Any) -> str:
    """The text of a body, without the newline that ends it."""
    return _escape(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def render_line(value: Any) -> str:
    """The text of an SSE event, or of a body with `prettyPrint=false`."""
    return _escape(_LINE.encode(value))


def _escape(text: str) -> str:
    # Four looks for one character each take a fraction of the time of one for any of them.
    needed = "<" in text or ">" in text or "\u2028" in text or "\u2029" in text
    return text.translate(_ESCAPES) if needed else text


def json_response(
    value: Any,
    *,
    status: int = 200,
    pretty: bool = True,
    media_type: str = JSON_TYPE,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A response with a JSON body."""
    text = render_pretty(value) if pretty else render_line(value)
    # Not `media_type=`: starlette would add its own charset to text/event-stream.
    return Response(text + "\n", status, {"content-type": media_type, **(headers or {})})


def format_timestamp(nanoseconds: int) -> str:
    """An RFC 3339 time with 0, 3, 6 or 9 fractional digits, as few as it needs."""
    seconds, fraction = divmod(nanoseconds, 1_000_000_000)
    digits = f"{fraction:09d}"
    while digits.endswith("000"):
        digits = digits[:-3]
    moment = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{moment}.{digits}Z" if digits else f"{moment}Z"


def read_timestamp(text: str) -> int:
    """The nanoseconds since 1970 of an RFC 3339 time, in whole microseconds; 0 for what can't be."""
    try:
        return int(datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text)).timestamp() * 1_000_000) * 1000
    except (ValueError, OverflowError):
        return 0


# --- in ---------------------------------------------------------------------------------------------------------------


async def read_body(request: Request, limit: int = MAX_BODY_BYTES) -> bytes:
    """The whole body, or the error for one beyond the limit."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise payload_too_large(limit)
    return bytes(body)


def parse_json(body: bytes) -> Any:
    """The value a body holds; an empty body is an empty message."""
    if not body.strip():
        return {}
    try:
        value = json.loads(
            body.decode(), parse_constant=_refuse_constant, parse_float=_parse_float, parse_int=_parse_int
        )
    except json.JSONDecodeError as error:
        raise _malformed(_point_at(error)) from None
    except UnicodeError:
        raise _malformed("Encountered a character that is not valid UTF-8.") from None
    except RecursionError:
        raise _too_deep("") from None
    except ValueError as error:
        raise _malformed(str(error)) from None
    _check(value)
    return value


def _malformed(reason: str) -> ApiError:
    return invalid_payload([Violation(f"Invalid JSON payload received. {reason}")])


def _too_deep(key: str) -> ApiError:
    return invalid_payload([Violation(f"Message too deep. Max recursion depth reached for key '{key}'")])


def _point_at(error: json.JSONDecodeError) -> str:
    """Google's way to show a mistake: a piece of the text and a caret below it."""
    start = max(error.pos - 20, 0)
    excerpt = error.doc[start : error.pos + 20].replace("\n", " ").encode(errors="replace").decode()
    reason = "Unexpected end of string" if error.pos >= len(error.doc) else "Unexpected token"
    return f"{reason}.\n{excerpt}\n{' ' * (error.pos - start)}^"


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"Unexpected token.\n{name}\n^")


def _parse_int(literal: str) -> int | float:
    # As in a proto parser, what no 64-bit integer holds is a double.
    return int(literal) if len(literal) < 20 else _parse_float(literal)


def _parse_float(literal: str) -> float:
    number = float(literal)
    if math.isinf(number):
        raise ValueError(f"Number exceeds limit.\n{literal[:40]}\n^")
    return number


def _check(value: Any) -> None:
    """Refuse what parses but could not be written back: lone surrogates, nesting without end."""
    pending: list[tuple[Any, str, int]] = [(value, "", 0)]
    while pending:
        item, key, depth = pending.pop()
        if isinstance(item, str):
            try:
                item.encode()
            except UnicodeEncodeError:
                raise _malformed("Invalid UTF-16 surrogate in a string.") from None
        elif is_object(item) or is_list(item):
            if depth >= _MAX_DEPTH:
                raise _too_deep(key)
            if is_object(item):
                pending += ((name, "", 0) for name in item)
                pending += ((child, name, depth + 1) for name, child in item.items())
            else:
                pending += ((child, key, depth + 1) for child in item)
