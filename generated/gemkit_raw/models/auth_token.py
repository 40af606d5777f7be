from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import AuthTokenMixin
from gemkit_raw.types import (
    JsonModel,
    dump_model,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class AuthToken(AuthTokenMixin, JsonModel):
    """A short-lived token for the Live API, and what it allows."""

    __slots__ = (
        "uses",
        "new_session_expire_time",
        "expire_time",
        "field_mask",
        "bidi_generate_content_setup",
        "name",
    )

    uses: int | None
    """How many sessions can be started with the token. 1 by default, 0 for any number. Resuming a session does not
    count."""
    new_session_expire_time: datetime.datetime | None
    """Until when sessions can be started. One minute from now by default, and less than 20 hours from now."""
    expire_time: datetime.datetime | None
    """Until when messages are taken in sessions of the token. 30 minutes from now by default, and less than 20
    hours from now."""
    field_mask: str | None
    """Which fields of `bidi_generate_content_setup` are fixed, as a comma-separated list. The client sets the
    others. Without it, the setup of the token replaces that of the client altogether."""
    bidi_generate_content_setup: BidiGenerateContentSetup | None
    """Setup that sessions of the token must have. Without it, the client chooses its own."""
    name: str | None
    """The token itself, such as `auth_tokens/abc123`. The client uses it in place of an API key."""

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
    ) -> None:
        self.uses = uses
        self.new_session_expire_time = new_session_expire_time
        self.expire_time = expire_time
        self.field_mask = field_mask
        self.bidi_generate_content_setup = bidi_generate_content_setup
        self.name = name
        self._extra = additional_properties


from .bidi_generate_content_setup import BidiGenerateContentSetup  # noqa: E402

AuthToken.__json_in__ = {
    "uses": ("uses", None),
    "newSessionExpireTime": ("new_session_expire_time", parse_time),
    "expireTime": ("expire_time", parse_time),
    "fieldMask": ("field_mask", None),
    "bidiGenerateContentSetup": ("bidi_generate_content_setup", BidiGenerateContentSetup.from_dict),
    "name": ("name", None),
}
AuthToken.__json_out__ = (
    ("uses", "uses", None),
    ("new_session_expire_time", "newSessionExpireTime", dump_time),
    ("expire_time", "expireTime", dump_time),
    ("field_mask", "fieldMask", None),
    ("bidi_generate_content_setup", "bidiGenerateContentSetup", dump_model),
    ("name", "name", None),
)
