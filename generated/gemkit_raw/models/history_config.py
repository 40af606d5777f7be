from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class HistoryConfig(JsonModel):
    """How earlier messages get into a session."""

    initial_history_in_client_content: bool | None = None
    """Whether the client content sent first is earlier history, up to the message that completes the turn. The
    conversation starts after it."""


HistoryConfig.__json_in__ = {
    "initialHistoryInClientContent": ("initial_history_in_client_content", None),
}
HistoryConfig.__json_out__ = (("initial_history_in_client_content", "initialHistoryInClientContent", None),)
