from gemkit_raw.types import OpenEnum


class GeneratedFileState(OpenEnum):
    """Whether a generated file is finished.
    - `GENERATING`: it is still being made.
    - `GENERATED`: it is finished.
    - `FAILED`: it could not be made."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    GENERATING = "GENERATING"
    GENERATED = "GENERATED"
    FAILED = "FAILED"
