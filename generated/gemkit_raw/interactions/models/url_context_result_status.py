from gemkit_raw.types import OpenEnum


class URLContextResultStatus(OpenEnum):
    """Whether a page could be read.
    - `success`: yes.
    - `error`: no, there was an error.
    - `paywall`: no, it is behind a paywall.
    - `unsafe`: no, it is unsafe."""

    SUCCESS = "success"
    ERROR = "error"
    PAYWALL = "paywall"
    UNSAFE = "unsafe"
