from gemkit_raw.types import OpenEnum


class FileState(OpenEnum):
    """Whether a file can be used.
    - `PROCESSING`: not yet.
    - `ACTIVE`: it can be used in prompts.
    - `FAILED`: processing failed; it cannot be used."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
