from gemkit_raw.types import OpenEnum


class TunedModelState(OpenEnum):
    """Whether a tuned model can be used.
    - `CREATING`: it is still being tuned.
    - `ACTIVE`: it can be used.
    - `FAILED`: tuning failed; it cannot be used."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
