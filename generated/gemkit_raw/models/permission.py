from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grantee_type import GranteeType
    from .permission_role import PermissionRole


class Permission(JsonModel):
    """The role that a user, a group or everyone has on a tuned model or a corpus."""

    name: str | None = None
    """Name of the permission, such as `tunedModels/my-model-123/permissions/abc` or `corpora/my-
    corpus-123/permissions/abc`."""
    grantee_type: GranteeType | str | None = None
    """Kind of grantee."""
    email_address: str | None = None
    """E-mail address of the user or group. Absent when `grantee_type` is `EVERYONE`."""
    role: PermissionRole | str | None = None
    """What the grantee may do."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            grantee_type: GranteeType | str | None = None,
            email_address: str | None = None,
            role: PermissionRole | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "granteeType": ("grantee_type", "enum", "GranteeType"),
        "emailAddress": ("email_address",),
        "role": ("role", "enum", "PermissionRole"),
    }
