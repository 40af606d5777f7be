from gemkit_raw.types import OpenEnum


class PermissionRole(OpenEnum):
    """What a grantee may do.
    - `OWNER`: use, change, share and delete it.
    - `WRITER`: use, change and share it.
    - `READER`: use it."""

    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    OWNER = "OWNER"
    WRITER = "WRITER"
    READER = "READER"
