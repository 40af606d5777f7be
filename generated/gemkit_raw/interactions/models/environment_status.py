from gemkit_raw.types import OpenEnum


class EnvironmentStatus(OpenEnum):
    """The state of an environment.
    - `active`: it can be used, even when stopped for lack of work.
    - `expired`: nobody used it for too long, and it cannot be used any more."""

    ACTIVE = "active"
    EXPIRED = "expired"
