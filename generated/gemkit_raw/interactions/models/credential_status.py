from gemkit_raw.types import OpenEnum


class CredentialStatus(OpenEnum):
    """Whether a credential can be used.
    - `active`: it can.
    - `revoked`: it has been withdrawn and is of no more use."""

    ACTIVE = "active"
    REVOKED = "revoked"
