from gemkit_raw.types import OpenEnum


class ThinkingLevel(OpenEnum):
    """How hard a model thinks before it answers. Which levels there are, and the default, depends on the model.
    - `THINKING_LEVEL_UNSPECIFIED`: the model's default.
    - `MINIMAL`: next to no thinking, for the quickest answers.
    - `LOW`: little thinking.
    - `MEDIUM`: a balance of quality and speed.
    - `HIGH`: thorough thinking.
    - `XHIGH`: more thorough than `HIGH`."""

    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    XHIGH = "XHIGH"
