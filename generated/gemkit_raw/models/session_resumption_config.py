from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SessionResumptionConfig(JsonModel):
    """How a session is made resumable, or resumed."""

    handle: str | None = None
    """Handle of the session to resume, as the server sent it. Without it, a new session starts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            handle: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "handle": ("handle",),
    }
