from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class HistoryConfig(JsonModel):
    """How earlier messages get into a session."""

    __slots__ = ("initial_history_in_client_content",)

    initial_history_in_client_content: bool | None
    """Whether the client content sent first is earlier history, up to the message that completes the turn. The
    conversation starts after it."""

    def __init__(
        self,
        *,
        initial_history_in_client_content: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.initial_history_in_client_content = initial_history_in_client_content
        self._extra = additional_properties


HistoryConfig.__json_in__ = {
    "initialHistoryInClientContent": ("initial_history_in_client_content", None),
}
HistoryConfig.__json_out__ = (("initial_history_in_client_content", "initialHistoryInClientContent", None),)
