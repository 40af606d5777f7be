from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .credential_status import CredentialStatus
    from .credential_type import CredentialType


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            create_time: datetime.datetime | None = None,
            status: CredentialStatus | str | None = None,
            type: CredentialType | str | None = None,
            update_time: datetime.datetime | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "create_time": ("create_time", "time"),
        "status": ("status", "enum", "CredentialStatus"),
        "type": ("type", "enum", "CredentialType"),
        "update_time": ("update_time", "time"),
    }
