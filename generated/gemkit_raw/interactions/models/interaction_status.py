from gemkit_raw.types import OpenEnum


class InteractionStatus(OpenEnum):
    """How far an interaction has come, or how it ended.
    - `in_progress`: it is running.
    - `requires_action`: it waits for the caller, such as for the results of function calls.
    - `completed`: it ended well.
    - `failed`: it ended with an error.
    - `cancelled`: it was cancelled.
    - `incomplete`: it ended too early, such as at `max_output_tokens`.
    - `budget_exceeded`: it stopped because its budget was used up.
    - `queued`: it has not begun yet.
    - `requires_continuation`: it reached the token limit of a single request; `continuation_token` takes it
      further."""

    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    REQUIRES_CONTINUATION = "requires_continuation"
