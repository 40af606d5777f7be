from gemkit_raw.types import OpenEnum


class TriggerExecutionStatus(OpenEnum):
    """How far a run of a trigger has got.
    - `in_progress`: it goes on.
    - `completed`: it has ended well.
    - `failed`: it has ended with an error.
    - `skipped`: it was due and did not take place.
    - `timed_out`: it was stopped, because it took longer than `execution_timeout_seconds`."""

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    TIMED_OUT = "timed_out"
