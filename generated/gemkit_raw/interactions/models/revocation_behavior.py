from gemkit_raw.types import OpenEnum


class RevocationBehavior(OpenEnum):
    """When old signing secrets go out of use.
    - `revoke_previous_secrets_after_h24`: after 24 hours, which leaves time to bring the new one everywhere.
    - `revoke_previous_secrets_immediately`: at once, as after a leak."""

    REVOKE_PREVIOUS_SECRETS_AFTER_H24 = "revoke_previous_secrets_after_h24"
    REVOKE_PREVIOUS_SECRETS_IMMEDIATELY = "revoke_previous_secrets_immediately"
