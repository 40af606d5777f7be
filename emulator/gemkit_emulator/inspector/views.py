"""An exchange as the page shows it: its head, its headers, its bodies as text or base64, and when which piece came."""

from __future__ import annotations

import base64
import codecs
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.bodies import charset, decompress, get_header, media_type, split_parts

if TYPE_CHECKING:
    from gemkit_emulator.exchanges import Body, Exchange, SessionMessage
    from gemkit_emulator.json_types import Json

_TEXT_TYPES: Final = (
    "application/json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/javascript",
)
_MEDIA: Final = ("image/", "audio/", "video/", "application/pdf", "application/zip")


def describe_request(exchange: Exchange) -> Json:
    """Headers and body of the request."""
    headers = exchange.request_headers
    described = _describe_body(headers, exchange.request)
    if not described["encoding"]:
        parts = split_parts(exchange.request_body, get_header(headers, "content-type"))
        if parts is not None:
            described["parts"] = [{"headers": part.headers, **_show(part.headers, part.body)} for part in parts]
    return described


def describe_response(exchange: Exchange, offset: int = 0, piece: int = 0) -> Json:
    """Headers and body of the answer; of body and pieces, what comes after those already known."""
    body, start = exchange.response, exchange.started
    described = _describe_body(exchange.response_headers, body, offset, whole=exchange.ended is not None)
    pieces = body.list_pieces(piece)
    return described | {"pieces": [((time - start) // 1000, at) for time, at in pieces]}


def describe_messages(exchange: Exchange, first: int = 0) -> list[Json]:
    """The messages of a session, from one on."""
    return [_describe_message(exchange, message) for message in exchange.messages[first:]]


def _describe_message(exchange: Exchange, message: SessionMessage) -> Json:
    return {
        "at": (message.time - exchange.started) // 1000,
        "sender": message.sender,
        "size": message.size,
        "kept": len(message.body),
        **_show([], message.body),
    }


def _describe_body(headers: list[tuple[str, str]], body: Body, offset: int = 0, *, whole: bool = True) -> Json:
    encoding = get_header(headers, "content-encoding").lower()
    described: Json = {
        "headers": headers,
        "type": media_type(headers),
        "size": body.size,
        "kept": body.kept,
        "encoding": encoding,
        "offset": 0,
    }
    if encoding:
        content = decompress(body.read(), encoding)
        if content is not None:
            return described | _show(headers, content)
        return described | _show_bytes(body.read())
    content = body.read(offset)
    if offset or not whole:
        # Of a body that grows, whole characters only: the rest comes with the next look.
        text, used = _decode_beginning(content)
        return described | {"offset": offset, "next": offset + used, "text": text}
    return described | _show(headers, content) | {"next": len(content)}


def _show(headers: list[tuple[str, str]], content: bytes) -> dict[str, Any]:
    """A body as text where it is some, as base64 otherwise."""
    kind = media_type(headers)
    if kind.startswith("text/") or kind.endswith(("+json", "+xml")) or kind in _TEXT_TYPES:
        return {"text": content.decode(charset(headers), "replace")}
    if not kind.startswith(_MEDIA):
        try:
            return {"text": _decode_cut(content)}
        except UnicodeDecodeError:
            pass
    return _show_bytes(content)


def _show_bytes(content: bytes) -> dict[str, Any]:
    return {"base64": base64.b64encode(content).decode()}


def _decode_cut(content: bytes) -> str:
    """UTF-8 that may end in the middle of a character; an error for what is no text."""
    text = codecs.getincrementaldecoder("utf-8")().decode(content)
    if "\0" in text:
        raise UnicodeDecodeError("utf-8", content, 0, 1, "a zero byte")
    return text


def _decode_beginning(content: bytes) -> tuple[str, int]:
    """The characters that are there as a whole, and how many bytes they take."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    text = decoder.decode(content)
    return text, len(content) - len(decoder.getstate()[0])
