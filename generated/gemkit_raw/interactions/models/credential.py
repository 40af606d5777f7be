from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class Credential(JsonModel):
    """A secret that the service keeps for agents. Only facts about it are returned, never the secret."""

    __slots__ = (
        "id",
        "create_time",
        "status",
        "type",
        "update_time",
    )

    id: str | None
    """Id of the credential, such as `github-production`."""
    create_time: datetime.datetime | None
    """When the credential was created."""
    status: CredentialStatus | str | None
    """Whether the credential can be used."""
    type: CredentialType | str | None
    """What kind of secret it is. It never changes."""
    update_time: datetime.datetime | None
    """When the credential was last changed."""

    def __init__(
        self,
        *,
        id: str | None = None,
        create_time: datetime.datetime | None = None,
        status: CredentialStatus | str | None = None,
        type: CredentialType | str | None = None,
        update_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.create_time = create_time
        self.status = status
        self.type = type
        self.update_time = update_time
        self._extra = additional_properties


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
