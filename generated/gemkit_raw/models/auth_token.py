from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import AuthTokenMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .bidi_generate_content_setup import BidiGenerateContentSetup


class AuthToken(AuthTokenMixin, JsonModel):
    """A short-lived token for the Live API, and what it allows."""

    uses: int | None = None
    """How many sessions can be started with the token. 1 by default, 0 for any number. Resuming a session does not
    count."""
    new_session_expire_time: datetime.datetime | None = None
    """Until when sessions can be started. One minute from now by default, and less than 20 hours from now."""
    expire_time: datetime.datetime | None = None
    """Until when messages are taken in sessions of the token. 30 minutes from now by default, and less than 20
    hours from now."""
    field_mask: str | None = None
    """Which fields of `bidi_generate_content_setup` are fixed, as a comma-separated list. The client sets the
    others. Without it, the setup of the token replaces that of the client altogether."""
    bidi_generate_content_setup: BidiGenerateContentSetup | None = None
    """Setup that sessions of the token must have. Without it, the client chooses its own."""
    name: str | None = None
    """The token itself, such as `auth_tokens/abc123`. The client uses it in place of an API key."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uses: int | None = None,
            new_session_expire_time: datetime.datetime | None = None,
            expire_time: datetime.datetime | None = None,
            field_mask: str | None = None,
            bidi_generate_content_setup: BidiGenerateContentSetup | None = None,
            name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uses": ("uses",),
        "newSessionExpireTime": ("new_session_expire_time", "time"),
        "expireTime": ("expire_time", "time"),
        "fieldMask": ("field_mask",),
        "bidiGenerateContentSetup": ("bidi_generate_content_setup", "model", "BidiGenerateContentSetup"),
        "name": ("name",),
    }
