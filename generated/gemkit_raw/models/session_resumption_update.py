from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SessionResumptionUpdate(JsonModel):
    """How the session can be resumed from its present state."""

    new_handle: str | None = None
    """Handle to resume the session with. Empty while it can't be resumed."""
    resumable: bool | None = None
    """Whether the session can be resumed from this state. It can't while the model generates or waits for
    functions; an older handle then loses what came after it."""
    last_consumed_client_message_index: int | None = None
    """Index of the last message of the client that is part of the state of `new_handle`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            new_handle: str | None = None,
            resumable: bool | None = None,
            last_consumed_client_message_index: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "newHandle": ("new_handle",),
        "resumable": ("resumable",),
        "lastConsumedClientMessageIndex": ("last_consumed_client_message_index", "int64"),
    }
