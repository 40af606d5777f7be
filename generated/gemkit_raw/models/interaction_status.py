from gemkit_raw.types import OpenEnum


class InteractionStatus(OpenEnum):
    """Whether the service is still at work in a Live session.
    - `IN_PROGRESS`: it is processing input or thinking, and more may come.
    - `REQUIRES_ACTION`: deprecated, the same as `IDLE`.
    - `IDLE`: it has done all there was to do."""

    INTERACTION_STATUS_UNSPECIFIED = "INTERACTION_STATUS_UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    IDLE = "IDLE"
