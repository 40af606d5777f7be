from gemkit_raw.types import OpenEnum


class Outcome(OpenEnum):
    """How a run of code ended.
    - `OUTCOME_OK`: it finished without an error.
    - `OUTCOME_FAILED`: it finished with an error; `output` says which.
    - `OUTCOME_DEADLINE_EXCEEDED`: it took too long and was stopped; there may be some output."""

    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"
