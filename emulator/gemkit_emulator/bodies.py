"""Bodies as people read them: decompressed, as JSON, as events, as the parts of a multipart body."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_DECODED: Final = 16 * 1024 * 1024
"""A small body can unpack to any size."""
MAX_PARTS: Final = 100

Headers = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body."""

    headers: list[tuple[str, str]]
    body: bytes


def get_header(headers: Headers, name: str) -> str:
    """The first header of a name (in lower case); an empty string where there is none."""
    return next((value for key, value in headers if key.lower() == name), "")


def media_type(headers: Headers) -> str:
    """The content type without its parameters, in lower case."""
    return get_header(headers, "content-type").partition(";")[0].strip().lower()


def charset(headers: Headers) -> str:
    """The charset a content type names; UTF-8 where it names none that exists."""
    message = Message()
    message["content-type"] = get_header(headers, "content-type")
    name = message.get_content_charset() or "utf-8"
    try:
        b"".decode(name)
    except (LookupError, ValueError):
        return "utf-8"
    return name


def decompress(body: bytes, encoding: str) -> bytes | None:
    """The content behind a `content-encoding`, as much of it as there is; None where it can't be read."""
    for name in reversed([part.strip().lower() for part in encoding.split(",") if part.strip()]):
        unpacked = _unpack(body, name)
        if unpacked is None:
            return None
        body = unpacked
    return body


def _unpack(body: bytes, encoding: str) -> bytes | None:
    match encoding:
        case "identity":
            return body
        case "gzip" | "x-gzip" | "deflate":
            return _inflate(body)
        case "br":
            return _unpack_brotli(body)
        case _:
            return None


def _inflate(body: bytes) -> bytes | None:
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # gzip or zlib by its first bytes; bare deflate
        try:
            return zlib.decompressobj(window).decompress(body, MAX_DECODED)
        except zlib.error:
            continue
    return None


def _unpack_brotli(body: bytes) -> bytes | None:
    """What the package brotli makes of it, where it is installed."""
    try:
        brotli = import_module("brotli")
    except ImportError:
        return None
    try:
        return brotli.Decompressor().process(body)[:MAX_DECODED]
    except brotli.error:
        return None


def parse_json(body: bytes) -> Any:
    """The JSON value of a body, or None."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def split_events(body: bytes) -> list[str]:
    """The data of each whole event of a stream."""
    events: list[str] = []
    text = body.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    for block in text.split("\n\n")[:-1]:
        lines = [line[5:].removeprefix(" ") for line in block.split("\n") if line.startswith("data:")]
        if lines:
            events.append("\n".join(lines))
    return events


def split_parts(body: bytes, content_type: str) -> Sequence[Part] | None:
    """The parts of a multipart body, the last one as far as it goes; None for what is none."""
    message = Message()
    message["content-type"] = content_type
    boundary = message.get_boundary()
    if message.get_content_maintype() != "multipart" or not boundary:
        return None
    parts: list[Part] = []
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("utf-8", "replace"), MAX_PARTS + 1)
    for piece in pieces[1:]:
        if piece.startswith(b"--"):
            break
        head, _, content = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = BytesHeaderParser().parsebytes(head + b"\r\n\r\n")
        parts.append(Part([(name.lower(), str(value)) for name, value in headers.items()], content))
    return parts
