from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class Credential(JsonModel):
    """A secret that the service keeps for agents. Only facts about it are returned, never the secret."""

    id: str | None = None
    """Id of the credential, such as `github-production`."""
    create_time: datetime.datetime | None = None
    """When the credential was created."""
    status: CredentialStatus | str | None = None
    """Whether the credential can be used."""
    type: CredentialType | str | None = None
    """What kind of secret it is. It never changes."""
    update_time: datetime.datetime | None = None
    """When the credential was last changed."""


from .credential_status import CredentialStatus  # noqa: E402
from .credential_type import CredentialType  # noqa: E402

Credential.__json_in__ = {
    "id": ("id", None),
    "create_time": ("create_time", parse_time),
    "status": ("status", parse_enum(CredentialStatus)),
    "type": ("type", parse_enum(CredentialType)),
    "update_time": ("update_time", parse_time),
}
Credential.__json_out__ = (
    ("id", "id", None),
    ("create_time", "create_time", dump_time),
    ("status", "status", None),
    ("type", "type", None),
    ("update_time", "update_time", dump_time),
)
