from gemkit_raw.types import OpenEnum


class TextMimeType(OpenEnum):
    """Whether text output is JSON or plain text."""

    APPLICATION_JSON = "application/json"
    TEXT_PLAIN = "text/plain"
