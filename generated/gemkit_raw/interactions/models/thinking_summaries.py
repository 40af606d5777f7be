from gemkit_raw.types import OpenEnum


class ThinkingSummaries(OpenEnum):
    """Whether summaries of the thinking are returned.
    - `auto`: when the model has any.
    - `none`: never."""

    AUTO = "auto"
    NONE = "none"
