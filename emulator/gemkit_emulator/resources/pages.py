"""Lists in pages, with tokens that stay good while the list changes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, TypeVar

from gemkit_emulator.errors import invalid_argument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit_emulator.json_types import Json

Item = TypeVar("Item")


def cut_page(items: Sequence[tuple[str, Item]], query: Json, sizes: tuple[int, int]) -> tuple[list[Item], str | None]:
    """One page of `(key, item)` pairs that are sorted by key, and the token of the next page."""
    default, maximum = sizes
    size = query.get("pageSize", 0)
    if size < 0:
        raise invalid_argument("page_size must not be negative.")
    size = min(size or default, maximum)
    token = query.get("pageToken", "")
    after = _read_token(token) if token else ""
    rest = [pair for pair in items if pair[0] > after]
    page = rest[:size]
    next_token = _make_token(page[-1][0]) if len(rest) > size else None
    return [item for _, item in page], next_token


def describe_page(name: str, items: list[Json], next_token: str | None) -> Json:
    """The response that holds a page; an empty one has no list at all."""
    page: Json = {name: items} if items else {}
    return page | {"nextPageToken": next_token} if next_token else page


# As in Google's, a token is the base64 of a proto message with one string: the key of the last item that was shown. It
# names a key and not a position, so deleting an item between two pages skips nothing.


def _make_token(key: str) -> str:
    raw = key.encode()
    return base64.b64encode(bytes((0x0A, len(raw))) + raw).decode()


def _read_token(token: str) -> str:
    try:
        raw = base64.b64decode(token, validate=True)
        key = raw[2:].decode()
    except ValueError:
        key = ""
    if not 0 < len(key) < 100 or _make_token(key) != token:
        raise invalid_argument("page_token is invalid.")
    return key
