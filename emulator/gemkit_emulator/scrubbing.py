"""Keys, tokens and upload ids, taken out of what is about to be written down.

Whatever is kept of a request passes through here first; header names are in lower case by then, as ASGI has them. In headers and addresses a secret becomes `hidden`; in a body
it is overwritten by as many asterisks, so that every other byte stays where it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable

HIDDEN: Final = "hidden"
_PARAMETERS: Final = frozenset({"key", "access_token", "oauth_token", "upload_id", "$key", "api_key"})
_HEADERS: Final = frozenset(
    {b"x-goog-api-key", b"x-api-key", b"api-key", b"authorization", b"proxy-authorization", b"cookie", b"set-cookie"}
)
_ADDRESS: Final = re.compile(rb"([?&](?:key|access_token|oauth_token|upload_id)=)[^&#\s]+", re.IGNORECASE)
_SHORTEST_KEY: Final = 20
"""A shorter one ("test", "x") is no secret, and would be found in every other word."""
_FIELD: Final = re.compile(
    rb'"(?:[\w-]*secret|[\w-]*api_?-?key|token|access_?token|refresh_?token|authorization|password)"\s*:\s*"'
    rb'((?:[^"\\]|\\.)*)|auth_tokens/([\w-]+)',
    re.IGNORECASE,
)
_LONGEST_FIELD_NAME: Final = 100

Headers = list[tuple[bytes, bytes]]


def scrub_query(query: bytes) -> bytes:
    """A query string without the values of its secrets."""
    if not query:
        return query
    return b"&".join(_scrub_parameter(parameter) for parameter in query.split(b"&"))


def _scrub_parameter(parameter: bytes) -> bytes:
    name, equals, _ = parameter.partition(b"=")
    if equals and _plain(name) in _PARAMETERS:
        return name + b"=" + HIDDEN.encode()
    return parameter


def scrub_headers(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Headers without secrets; `Bearer` and its like stay."""
    return [
        # What needs no look at all is most of it.
        header if header[0] not in _HEADERS and b"=" not in header[1] else (header[0], _scrub_header(*header))
        for header in headers
    ]


def _scrub_header(name: bytes, value: bytes) -> bytes:
    if name not in _HEADERS:
        return _ADDRESS.sub(rb"\1" + HIDDEN.encode(), value)
    scheme, space, _ = value.partition(b" ")
    return scheme + b" " + HIDDEN.encode() if space and scheme.isalpha() else HIDDEN.encode()


def find_keys(headers: Iterable[tuple[bytes, bytes]], query: bytes) -> tuple[bytes, ...]:
    """The keys a request carries, so far as they are long enough to be recognised where they don't belong."""
    keys = {value.rpartition(b" ")[2] for name, value in headers if name in _HEADERS}
    for parameter in query.split(b"&") if query else ():
        name, _, value = parameter.partition(b"=")
        if _plain(name) in _PARAMETERS:
            keys |= {value, unquote_plus(value.decode("latin-1")).encode("latin-1", "replace")}
    return tuple(key for key in keys if len(key) >= _SHORTEST_KEY)


def _plain(name: bytes) -> str:
    return unquote_plus(name.decode("latin-1")).lower().strip()


class Mask:
    """What must not stay in a body: the request's own keys, and fields that are secrets by their name."""

    __slots__ = ("_fields", "_keys", "_open")

    def __init__(self, keys: tuple[bytes, ...], *, fields: bool = False) -> None:
        self._keys = keys
        self._fields = fields
        self._open = -1
        """Where a secret begins that the bytes so far break off in."""

    def apply(self, body: bytearray, start: int) -> None:
        """Overwrite the secrets in a body that has grown since `start`."""
        for key in self._keys:
            at = body.find(key, max(0, start - len(key) + 1))
            while at >= 0:
                body[at : at + len(key)] = b"*" * len(key)
                at = body.find(key, at + len(key))
        if self._fields:
            self._mask_fields(body, start)

    def _mask_fields(self, body: bytearray, start: int) -> None:
        begin = self._open if self._open >= 0 else max(0, start - _LONGEST_FIELD_NAME)
        self._open = -1
        # A copy: a bytearray that a match looks at can't be written to.
        for match in _FIELD.finditer(bytes(body[begin:])):
            group = match.lastindex or 1
            first, last = (begin + index for index in match.span(group))
            body[first:last] = b"*" * (last - first)
            if last >= len(body) - 1:  # the closing quote, or half an escape, is still to come
                self._open = begin + match.start()
