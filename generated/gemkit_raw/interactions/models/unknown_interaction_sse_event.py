from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class UnknownInteractionSSEEvent(JsonModel):
    """A InteractionSSEEvent of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    __slots__ = ("event_type",)

    event_type: str | None
    """The kind."""

    def __init__(
        self,
        *,
        event_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self._extra = additional_properties


UnknownInteractionSSEEvent.__json_in__ = {
    "event_type": ("event_type", None),
}
UnknownInteractionSSEEvent.__json_out__ = (("event_type", "event_type", None),)
