from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class SessionResumptionUpdate(JsonModel):
    """How the session can be resumed from its present state."""

    new_handle: str | None = None
    """Handle to resume the session with. Empty while it can't be resumed."""
    resumable: bool | None = None
    """Whether the session can be resumed from this state. It can't while the model generates or waits for
    functions; an older handle then loses what came after it."""
    last_consumed_client_message_index: int | None = None
    """Index of the last message of the client that is part of the state of `new_handle`."""


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
