from gemkit_raw.types import OpenEnum


class ActivityHandling(OpenEnum):
    """What happens when the user starts to speak while the model does.
    - `ACTIVITY_HANDLING_UNSPECIFIED`: the same as `START_OF_ACTIVITY_INTERRUPTS`.
    - `START_OF_ACTIVITY_INTERRUPTS`: the model falls silent and listens.
    - `NO_INTERRUPTION`: the model speaks on."""

    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    NO_INTERRUPTION = "NO_INTERRUPTION"
