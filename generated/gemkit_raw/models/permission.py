from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class Permission(JsonModel):
    """The role that a user, a group or everyone has on a tuned model or a corpus."""

    __slots__ = (
        "name",
        "grantee_type",
        "email_address",
        "role",
    )

    name: str | None
    """Name of the permission, such as `tunedModels/my-model-123/permissions/abc` or `corpora/my-
    corpus-123/permissions/abc`."""
    grantee_type: GranteeType | str | None
    """Kind of grantee."""
    email_address: str | None
    """E-mail address of the user or group. Absent when `grantee_type` is `EVERYONE`."""
    role: PermissionRole | str | None
    """What the grantee may do."""

    def __init__(
        self,
        *,
        name: str | None = None,
        grantee_type: GranteeType | str | None = None,
        email_address: str | None = None,
        role: PermissionRole | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.grantee_type = grantee_type
        self.email_address = email_address
        self.role = role
        self._extra = additional_properties


from .grantee_type import GranteeType  # noqa: E402
from .permission_role import PermissionRole  # noqa: E402

Permission.__json_in__ = {
    "name": ("name", None),
    "granteeType": ("grantee_type", parse_enum(GranteeType)),
    "emailAddress": ("email_address", None),
    "role": ("role", parse_enum(PermissionRole)),
}
Permission.__json_out__ = (
    ("name", "name", None),
    ("grantee_type", "granteeType", None),
    ("email_address", "emailAddress", None),
    ("role", "role", None),
)
