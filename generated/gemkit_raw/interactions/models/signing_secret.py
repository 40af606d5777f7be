from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class SigningSecret(JsonModel):
    """A secret that calls to a webhook are signed with, shown in part only."""

    expire_time: datetime.datetime | None = None
    """When the secret goes out of use."""
    truncated_secret: str | None = None
    """Part of the secret, enough to tell it from others. The whole one is never returned again."""


SigningSecret.__json_in__ = {
    "expire_time": ("expire_time", parse_time),
    "truncated_secret": ("truncated_secret", None),
}
SigningSecret.__json_out__ = (
    ("expire_time", "expire_time", dump_time),
    ("truncated_secret", "truncated_secret", None),
)
