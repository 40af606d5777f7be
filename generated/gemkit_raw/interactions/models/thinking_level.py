from gemkit_raw.types import OpenEnum


class ThinkingLevel(OpenEnum):
    """How hard a model thinks before it answers. Which levels there are, and the default, depends on the model.
    - `minimal`: next to no thinking, for the quickest answers.
    - `low`: little thinking.
    - `medium`: a balance of quality and speed.
    - `high`: thorough thinking.
    - `xhigh`: more thorough than `high`."""

    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
