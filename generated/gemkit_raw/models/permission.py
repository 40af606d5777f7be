from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
