"""What has been said in a session, and the handles it can be resumed with."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from gemkit_emulator.live.closing import unknown_handle

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from gemkit_emulator.json_types import Json

MAX_BYTES: Final = 32 * 1024 * 1024
"""Of a conversation; what came first is forgotten first."""
_MAX_SNAPSHOTS: Final = 1000
_MAX_STORED_BYTES: Final = 256 * 1024 * 1024
_LIFETIME: Final = 2 * 60 * 60 * 1_000_000_000


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns, oldest first; it never changes, a turn more makes another one."""

    contents: tuple[Json, ...] = ()
    sizes: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """How many bytes it takes, about."""
        return sum(self.sizes)

    def add(self, *contents: Json) -> Conversation:
        """The conversation with these turns at its end."""
        sizes = tuple(len(json.dumps(content)) for content in contents)
        longer = Conversation(self.contents + contents, self.sizes + sizes)
        first, size = 0, longer.size
        while size > MAX_BYTES and first < len(longer.sizes) - 1:
            size -= longer.sizes[first]
            first += 1
        return longer.without(first)

    def without(self, count: int) -> Conversation:
        """The conversation without its oldest turns: so many, and those that only make sense after them."""
        if not count:
            return self
        first = next((i for i in range(count, len(self.contents)) if _asks(self.contents[i])), count)
        return Conversation(self.contents[first:], self.sizes[first:])


def _asks(content: Json) -> bool:
    """Whether it is something a user says of their own accord."""
    answers = any("functionResponse" in part for part in content.get("parts", []))
    return content.get("role", "user") == "user" and not answers


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A session as it was when it could be resumed."""

    model: str
    conversation: Conversation
    ends: int


class Snapshots:
    """What sessions can be resumed from, by handle: for two hours, and as long as there is room."""

    def __init__(self, clock: Callable[[], int], rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self._kept: OrderedDict[str, Snapshot] = OrderedDict()
        self._size = 0

    def __len__(self) -> int:
        return len(self._kept)

    def keep(self, model: str, conversation: Conversation) -> str:
        """The handle of a new snapshot."""
        handle = self._rng.randbytes(24).hex()
        self._kept[handle] = Snapshot(model, conversation, self._clock() + _LIFETIME)
        self._size += conversation.size
        while len(self._kept) > _MAX_SNAPSHOTS or self._size > _MAX_STORED_BYTES:
            self._size -= self._kept.popitem(last=False)[1].conversation.size
        return handle

    def renew(self, handle: str) -> None:
        """Count the two hours of a snapshot from now, when its session ends."""
        if handle in self._kept:
            self._kept[handle] = replace(self._kept[handle], ends=self._clock() + _LIFETIME)

    def find(self, handle: str, model: str) -> Conversation:
        """What was said up to a snapshot of a session with this model."""
        snapshot = self._kept.get(handle)
        if snapshot is None or snapshot.model != model or self._clock() >= snapshot.ends:
            raise unknown_handle()
        return snapshot.conversation
