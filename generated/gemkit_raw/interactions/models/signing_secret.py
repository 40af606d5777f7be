from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class SigningSecret(JsonModel):
    """A secret that calls to a webhook are signed with, shown in part only."""

    __slots__ = (
        "expire_time",
        "truncated_secret",
    )

    expire_time: datetime.datetime | None
    """When the secret goes out of use."""
    truncated_secret: str | None
    """Part of the secret, enough to tell it from others. The whole one is never returned again."""

    def __init__(
        self,
        *,
        expire_time: datetime.datetime | None = None,
        truncated_secret: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.expire_time = expire_time
        self.truncated_secret = truncated_secret
        self._extra = additional_properties


SigningSecret.__json_in__ = {
    "expire_time": ("expire_time", parse_time),
    "truncated_secret": ("truncated_secret", None),
}
SigningSecret.__json_out__ = (
    ("expire_time", "expire_time", dump_time),
    ("truncated_secret", "truncated_secret", None),
)
