from gemkit_raw.types import OpenEnum


class FunctionResponseScheduling(OpenEnum):
    """When a model takes up the response of a function it did not wait for.
    - `SILENT`: it is added to the context, and nothing is said.
    - `WHEN_IDLE`: the model reacts once it has finished what it is saying.
    - `INTERRUPT`: the model breaks off and reacts at once."""

    SCHEDULING_UNSPECIFIED = "SCHEDULING_UNSPECIFIED"
    SILENT = "SILENT"
    WHEN_IDLE = "WHEN_IDLE"
    INTERRUPT = "INTERRUPT"
