from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class SigningSecret(JsonModel):
    """A secret that calls to a webhook are signed with, shown in part only."""

    expire_time: datetime.datetime | None = None
    """When the secret goes out of use."""
    truncated_secret: str | None = None
    """Part of the secret, enough to tell it from others. The whole one is never returned again."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expire_time: datetime.datetime | None = None,
            truncated_secret: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "expire_time": ("expire_time", "time"),
        "truncated_secret": ("truncated_secret",),
    }
