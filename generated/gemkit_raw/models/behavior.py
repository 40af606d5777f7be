from gemkit_raw.types import OpenEnum


class Behavior(OpenEnum):
    """Whether a live conversation waits for a function.
    - `UNSPECIFIED`: the service's default.
    - `BLOCKING`: the model waits for the response before it goes on.
    - `NON_BLOCKING`: the conversation goes on; the response is taken up when it arrives."""

    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"
