from gemkit_raw.types import OpenEnum


class WebhookState(OpenEnum):
    """Whether the address of a webhook is called.
    - `enabled`: it is.
    - `disabled`: it was told not to be.
    - `disabled_due_to_failed_deliveries`: not any more, because too many calls have failed."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
