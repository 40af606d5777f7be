from gemkit_raw.types import OpenEnum


class ComputerUseEnvironment(OpenEnum):
    """What the computer use tool operates."""

    BROWSER = "browser"
    MOBILE = "mobile"
    DESKTOP = "desktop"
