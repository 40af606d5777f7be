from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SessionResumptionConfig(JsonModel):
    """How a session is made resumable, or resumed."""

    handle: str | None = None
    """Handle of the session to resume, as the server sent it. Without it, a new session starts."""


SessionResumptionConfig.__json_in__ = {
    "handle": ("handle", None),
}
SessionResumptionConfig.__json_out__ = (("handle", "handle", None),)
