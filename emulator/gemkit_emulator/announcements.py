"""What happens that webhooks may be told of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json


class Announcer(Protocol):
    """Whoever tells the world of events."""

    def announce(self, kind: str, data: Json, config: Json | None = None) -> None:
        """Tell of an event: the addresses that its request names as `webhookConfig`, or all that want to hear of it."""
        ...
