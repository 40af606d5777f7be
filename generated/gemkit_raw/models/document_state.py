from gemkit_raw.types import OpenEnum


class DocumentState(OpenEnum):
    """Whether a document can be searched.
    - `STATE_PENDING`: not yet; some chunks are still being processed.
    - `STATE_ACTIVE`: it can be searched.
    - `STATE_FAILED`: processing failed; it cannot be searched."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"
