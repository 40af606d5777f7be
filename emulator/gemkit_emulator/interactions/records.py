"""Resources of the family, kept as the JSON that answers tell of them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.resources.pages import cut_page
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_VALID_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,62}")
_MOST: Final = 1000


@dataclass(slots=True)
class Record:
    """A resource, and what the emulator knows of it besides."""

    id: str
    serial: int
    resource: Json
    """As answers have it."""
    known: Json = field(default_factory=dict[str, Any])
    """What no answer tells."""
    expires: int | None = None
    """When it will be gone, in nanoseconds since 1970."""

    @property
    def key(self) -> str:
        """Its place in a list: in the order they came."""
        return f"{self.serial:015d}"

    @property
    def key_of_newest(self) -> str:
        """Its place in a list that begins with the newest."""
        return f"{10**15 - self.serial:015d}"


class Records:
    """Every resource of one kind."""

    def __init__(
        self,
        kind: str,
        state: State,
        clock: Callable[[], int],
        rng: random.Random,
        *,
        most: int = _MOST,
        bury: Callable[[Json], None] | None = None,
    ) -> None:
        """`kind` is what errors call one of them; `bury` is told of each that has expired."""
        self._kind = kind
        self._state = state
        self._shelf = state.shelf(f"{kind.lower()}s", bury)
        self._rng = rng
        self._most = most
        self.clock = clock

    def __contains__(self, record_id: str) -> bool:
        return record_id in self._shelf

    def add(self, record_id: str, resource: Json, known: Json | None = None, *, expires: int | None = None) -> Record:
        """A new one; an error where its id is taken or there are too many."""
        if record_id in self._shelf:
            raise ApiError(409, f"{self._kind} '{record_id}' already exists.")
        if len(self._shelf) >= self._most:
            raise ApiError(429, f"There are {self._most} {self._kind.lower()}s already. Delete one to make room.")
        record = Record(record_id, self._state.next_serial(), resource, known or {}, expires)
        self.save(record)
        return record

    def find(self, record_id: str) -> Record:
        """The one with this id."""
        stored = self._shelf.get(record_id)
        if stored is None:
            raise ApiError(404, f"{self._kind} '{record_id}' is not found.")
        return Record(**stored)

    def save(self, record: Record) -> None:
        """Keep it as it is now."""
        self._shelf.put(record.id, asdict(record), expires=record.expires)

    def remove(self, record_id: str) -> Record:
        """Forget it, and return it."""
        record = self.find(record_id)
        self._shelf.delete(record_id)
        return record

    def list(self) -> list[Record]:
        """All of them, in the order they came."""
        return [Record(**stored) for stored in self._shelf.values()]

    def make_id(self, length: int, prefix: str = "") -> str:
        """An id that none of them has."""
        while (made := prefix + "".join(self._rng.choices(_ID_LETTERS, k=length))) in self._shelf:
            pass
        return made

    def tell_time(self) -> str:
        """Now, as answers have it."""
        return tell_time(self.clock())


def respond_page(call: Call, name: str, items: Iterable[tuple[str, Json]]) -> Response:
    """The response with one page of items, which come with their keys; an empty page has no list at all."""
    query = {"pageSize": call.query.get("page_size", 0), "pageToken": call.query.get("page_token", "")}
    page, next_token = cut_page([*items], query, call.page_sizes)
    told: Json = {name: page} if page else {}
    return call.respond(told | {"next_page_token": next_token} if next_token else told)


def read_mask(call: Call, message: str) -> list[str]:
    """The fields that an update changes: those of `update_mask`, or those the body has where there is none."""
    properties: Json = load_spec("interactions").resolve({"$ref": f"#/components/schemas/{message}"})[1]["properties"]
    given: str = call.query.get("update_mask", "")
    paths = [path.strip() for path in given.split(",") if path.strip()]
    for path in paths:
        if path not in properties:
            raise invalid_argument(f"Invalid value at 'update_mask': '{path}' cannot be updated.")
    return paths or [*call.message]


def check_id(wanted: str) -> None:
    """Raise for an id that a client cannot have."""
    if not _VALID_ID.fullmatch(wanted):
        raise invalid_argument(
            "Invalid value at 'id': it must have 1 to 63 letters, digits, dashes, underscores or dots, "
            "the first of them a letter or digit."
        )


def tell_time(nanoseconds: int) -> str:
    """A moment in microseconds."""
    return format_timestamp(nanoseconds // 1000 * 1000)
