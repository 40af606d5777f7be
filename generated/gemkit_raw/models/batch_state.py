from gemkit_raw.types import OpenEnum


class BatchState(OpenEnum):
    """How far a batch has come.
    - `BATCH_STATE_PENDING`: it waits to be run.
    - `BATCH_STATE_RUNNING`: it is being run.
    - `BATCH_STATE_SUCCEEDED`: it has run to its end; single requests may still have failed.
    - `BATCH_STATE_FAILED`: it failed as a whole.
    - `BATCH_STATE_CANCELLED`: it was cancelled by the user.
    - `BATCH_STATE_EXPIRED`: it was pending or running for more than 48 hours, and has no results."""

    BATCH_STATE_UNSPECIFIED = "BATCH_STATE_UNSPECIFIED"
    BATCH_STATE_PENDING = "BATCH_STATE_PENDING"
    BATCH_STATE_RUNNING = "BATCH_STATE_RUNNING"
    BATCH_STATE_SUCCEEDED = "BATCH_STATE_SUCCEEDED"
    BATCH_STATE_FAILED = "BATCH_STATE_FAILED"
    BATCH_STATE_CANCELLED = "BATCH_STATE_CANCELLED"
    BATCH_STATE_EXPIRED = "BATCH_STATE_EXPIRED"
