from gemkit_raw.types import OpenEnum


class VoiceActivityType(OpenEnum):
    """What was heard of the user.
    - `ACTIVITY_START`: speech starts.
    - `ACTIVITY_END`: speech ends."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    ACTIVITY_START = "ACTIVITY_START"
    ACTIVITY_END = "ACTIVITY_END"
