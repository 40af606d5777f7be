from gemkit_raw.types import OpenEnum


class TriggerStatus(OpenEnum):
    """Whether a trigger runs by its schedule.
    - `active`: it does.
    - `paused`: it was told to stop.
    - `error`: it has stopped by itself, because `max_consecutive_failures` was reached."""

    ACTIVE = "active"
    PAUSED = "paused"
    ERROR = "error"
