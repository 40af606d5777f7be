from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class UnknownInteractionSSEEvent(JsonModel):
    """A InteractionSSEEvent of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    event_type: str | None = None
    """The kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "event_type": ("event_type",),
    }
