from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class HistoryConfig(JsonModel):
    """How earlier messages get into a session."""

    initial_history_in_client_content: bool | None = None
    """Whether the client content sent first is earlier history, up to the message that completes the turn. The
    conversation starts after it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            initial_history_in_client_content: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "initialHistoryInClientContent": ("initial_history_in_client_content",),
    }
