from gemkit_raw.types import OpenEnum


class NetworkMode(OpenEnum):
    """Network access without a list of domains.
    - `disabled`: all requests out of the environment are blocked."""

    DISABLED = "disabled"
