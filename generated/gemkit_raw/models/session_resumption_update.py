from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class SessionResumptionUpdate(JsonModel):
    """How the session can be resumed from its present state."""

    __slots__ = (
        "new_handle",
        "resumable",
        "last_consumed_client_message_index",
    )

    new_handle: str | None
    """Handle to resume the session with. Empty while it can't be resumed."""
    resumable: bool | None
    """Whether the session can be resumed from this state. It can't while the model generates or waits for
    functions; an older handle then loses what came after it."""
    last_consumed_client_message_index: int | None
    """Index of the last message of the client that is part of the state of `new_handle`."""

    def __init__(
        self,
        *,
        new_handle: str | None = None,
        resumable: bool | None = None,
        last_consumed_client_message_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.new_handle = new_handle
        self.resumable = resumable
        self.last_consumed_client_message_index = last_consumed_client_message_index
        self._extra = additional_properties


SessionResumptionUpdate.__json_in__ = {
    "newHandle": ("new_handle", None),
    "resumable": ("resumable", None),
    "lastConsumedClientMessageIndex": ("last_consumed_client_message_index", parse_int64),
}
SessionResumptionUpdate.__json_out__ = (
    ("new_handle", "newHandle", None),
    ("resumable", "resumable", None),
    ("last_consumed_client_message_index", "lastConsumedClientMessageIndex", dump_int64),
)
