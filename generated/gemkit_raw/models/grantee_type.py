from gemkit_raw.types import OpenEnum


class GranteeType(OpenEnum):
    """Kind of grantee.
    - `USER`: one user, known by an e-mail address.
    - `GROUP`: a group, known by an e-mail address.
    - `EVERYONE`: all users; there is no e-mail address."""

    GRANTEE_TYPE_UNSPECIFIED = "GRANTEE_TYPE_UNSPECIFIED"
    USER = "USER"
    GROUP = "GROUP"
    EVERYONE = "EVERYONE"
