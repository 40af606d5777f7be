from gemkit_raw.types import OpenEnum


class Visualization(OpenEnum):
    """Whether a report has charts and other pictures.
    - `off`: none.
    - `auto`: where the agent finds them useful."""

    OFF = "off"
    AUTO = "auto"
