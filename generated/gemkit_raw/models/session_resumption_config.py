from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class SessionResumptionConfig(JsonModel):
    """How a session is made resumable, or resumed."""

    __slots__ = ("handle",)

    handle: str | None
    """Handle of the session to resume, as the server sent it. Without it, a new session starts."""

    def __init__(
        self,
        *,
        handle: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.handle = handle
        self._extra = additional_properties


SessionResumptionConfig.__json_in__ = {
    "handle": ("handle", None),
}
SessionResumptionConfig.__json_out__ = (("handle", "handle", None),)
